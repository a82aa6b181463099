// Only here so that the precompiled header has a source to be made for.
