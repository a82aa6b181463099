# What every target of the project is compiled with. Targets take it by linking cjm_compiler.

add_library(cjm_compiler INTERFACE)
target_compile_features(cjm_compiler INTERFACE cxx_std_20)
target_compile_options(cjm_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
    -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual)
if(CJM_WARNINGS_AS_ERRORS)
    target_compile_options(cjm_compiler INTERFACE -Werror)
endif()

target_compile_definitions(cjm_compiler INTERFACE _GLIBCXX_ASSERTIONS)
# -O3 makes the many field visitors slow to compile and no faster to run.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(cjm_compiler INTERFACE -fstack-protector-strong -fcf-protection)
    target_compile_definitions(cjm_compiler INTERFACE _FORTIFY_SOURCE=2)
    target_link_options(cjm_compiler INTERFACE -Wl,-z,relro,-z,now)
endif()

if(CJM_SANITIZE)
    target_compile_options(cjm_compiler INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        # GCC sees some in std::regex where its own checks have been put in between.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(cjm_compiler INTERFACE -fsanitize=address,undefined)
endif()
if(CJM_FUZZERS)
    # The mutators know the words of the formats. To learn them from what is compared costs a third
    # of each run.
    target_compile_options(cjm_compiler INTERFACE
        -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp)
endif()
