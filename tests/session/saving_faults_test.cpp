// Saving with a ring of older versions on a disk where each call fails in turn.

#include "desk.h"

#include <cjm/store/older_versions.h>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace cjm;
using namespace cjm::model;
using namespace cjm::session;
using namespace cjm::test;
using files::systemFileOperations;

namespace {

/// The names of all files in a folder and those in it, without the folders.
std::vector<std::string> filesIn(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            names.push_back(entry.path().filename().string());
        }
    }
    return names;
}

/// Made once: that takes longer than a save.
const Document& savedDocument() {
    static const Document document = smallSampleDocument();
    return document;
}

/// A save of a file that was opened, with a real ring of older versions, on a disk with a fault.
class FaultySave {
public:
    explicit FaultySave(const std::optional<Injection>& injection) {
        const store::SavedFile opened = valueOf(
            store::saveFile(systemFileOperations(), m_path, m_document, files::NothingThere{}));
        Desk desk(systemFileOperations(), m_document,
                  DocumentFile{m_path, opened.replacement.identity});
        desk.retitle("new");
        const store::OlderVersions versions(desk.operations, m_ring.path());
        desk.keep = [&](DocumentId document, base::BytesView bytes, const std::string& path) {
            return versions.keep(document, bytes, path, files::Moment(std::chrono::hours(500'000)));
        };
        if (injection) {
            desk.operations.inject(*injection);
        }
        BackgroundSaver saver(desk.operations, desk.session, desk.keep, desk.mailbox.post(),
                              [this](const SaveReport& report) { m_report = report; });
        saver.save();
        saver.wait();
        m_isModified = desk.session.isModified();
        calls = desk.operations.calls();
    }

    /// What is wrong; empty where nothing is.
    [[nodiscard]] std::string complaint() const {
        if (!m_report) {
            return "nothing was told";
        }
        const std::string title = titleIn(m_path);
        const bool isSaved = m_report->saved.has_value();
        if (title != (isSaved ? "new" : m_document.properties->title)) {
            return isSaved ? "a false success" : "a failure that wrote";
        }
        if (m_isModified == isSaved) {
            return "the session does not know";
        }
        if (isSaved && !m_report->notKept && !isKept()) {
            return "told to be kept, and is not";
        }
        return "";
    }

    [[nodiscard]] bool hasLeftovers() const {
        std::vector<std::string> names = filesIn(m_ring.path());
        for (const std::string& name : m_folder.names()) {
            names.push_back(name);
        }
        return std::any_of(names.begin(), names.end(),
                           [](const std::string& name) { return name.ends_with(".tmp"); });
    }

    std::vector<Call> calls;

private:
    [[nodiscard]] bool isKept() const {
        const store::OlderVersions versions(systemFileOperations(), m_ring.path());
        const auto list = valueOf(versions.list(m_document.properties->id));
        return list.size() == 2 && readText(list.front().file) == readText(m_path);
    }

    TemporaryFolder m_folder;
    TemporaryFolder m_ring;
    std::string m_path = m_folder / "map.cjm";
    Document m_document = savedDocument();
    std::optional<SaveReport> m_report;
    bool m_isModified = false;
};

/// Calls of a save fail in turn, once and for ever.
/// @param step to the next call that fails; 1 for all
void sweep(const std::vector<Effect>& effects, std::size_t step) {
    const FaultySave whole(std::nullopt);
    REQUIRE(whole.complaint() == "");
    REQUIRE_FALSE(whole.hasLeftovers());
    std::size_t saves = 0;
    for (std::size_t number = 1; number <= whole.calls.size(); number += step) {
        for (std::size_t effect = 0; effect < effects.size(); ++effect) {
            for (const Times times : {Times::once, Times::forEver}) {
                INFO("call " << number << ", " << toText(whole.calls.at(number - 1)) << ", effect "
                             << effect << (times == Times::once ? " once" : " for ever"));
                ++saves;
                const FaultySave save(
                    Injection{.number = number, .times = times, .effect = effects.at(effect)});
                CHECK(save.complaint() == "");
                // What may never be removed stays, and so does what a program that ends leaves.
                const bool ends = std::holds_alternative<Stop>(effects.at(effect));
                CHECK((times == Times::forEver || ends || !save.hasLeftovers()));
            }
        }
    }
    WARN(saves << " saves of " << whole.calls.size() << " calls");
}

} // namespace

TEST_CASE("Saving: is whole or not at all where a call of the disk fails",
          "[session][saving][faults]") {
    sweep({files::Fault{files::Cause::inputOutput}}, 15);
}

TEST_CASE("Saving: is whole or not at all whichever call fails in whichever way",
          "[.sweep][saving][faults]") {
    sweep({files::Fault{files::Cause::inputOutput}, files::Fault{files::Cause::noSpace},
           files::Fault{files::Cause::quota}, files::Fault{files::Cause::denied},
           files::Fault{files::Cause::readOnlyDisk}, files::Fault{files::Cause::interrupted},
           files::Fault{files::Cause::tooManyOpen}, files::Fault{files::Cause::outOfMemory},
           Short{}, Nothing{}, Stop{}},
          1);
}
