// The signs of a map, and its drawings of channels, on buttons, check boxes and in lists.
#pragma once

#include <cjm/layout/signs.h>
#include <cjm/wording/channel.h>

#include <QIcon>

namespace cjm::ui {

/// The sign as the map shows it: sharp at every size, in the colours of the window.
[[nodiscard]] QIcon signIcon(layout::Sign sign);

[[nodiscard]] QIcon channelIcon(wording::Channel channel);

} // namespace cjm::ui
