// What the program is, its version and its licence, and what others have given to it.
#pragma once

#include "plain_text.h"

#include <QDialog>
#include <QPushButton>

namespace cjm::ui {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_version;
    PlainLabel* m_purpose;
    PlainLabel* m_licence;
    PlainLabel* m_librariesTitle;
    PlainLabel* m_libraries;
    PlainLabel* m_fontsTitle;
    PlainLabel* m_fonts;
    QPushButton* m_close;
};

} // namespace cjm::ui
