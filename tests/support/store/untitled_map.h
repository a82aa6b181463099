// The subject of a journal whose map was never saved.
#pragma once

#include <cjm/store/edit_journal.h>

namespace cjm::test {

inline const store::JournalSubject untitled{"Nieuwe klantreis", std::nullopt};

} // namespace cjm::test
