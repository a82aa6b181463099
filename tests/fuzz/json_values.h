// Changes of JSON after which it is as well-formed as before: what is behind the parser is reached.
#pragma once

#include "json_tokens.h"
#include "random_choice.h"

namespace cjm::fuzz {

/// One change of one value: another one, one more, one fewer.
void changeValue(Tokens& tokens, Random& random);

} // namespace cjm::fuzz
