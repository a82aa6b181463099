# cjm_check_headers()
#
# Gives the target cjm_headers, which compiles every header of the layers without what others happen
# to include before it. With a source for each of them that takes as long as half of the program, so
# headers that build on each other share one: in it, each stands after headers that it includes
# itself, and sees nothing there that it would not see alone. What shares a source is found out when
# the project is configured.

# The headers of layers that a header includes, and what these include.
function(cjm_included_headers header result)
    set(key "CJM_INCLUDED_BY_${header}")
    get_property(is_known GLOBAL PROPERTY "${key}" SET)
    if(NOT is_known)
        file(STRINGS "${PROJECT_SOURCE_DIR}/include/${header}" lines REGEX "^#include <cjm/")
        set(included "")
        foreach(line IN LISTS lines)
            string(REGEX REPLACE "^#include <(.*)>.*" "\\1" lower "${line}")
            cjm_included_headers("${lower}" below)
            list(APPEND included "${lower}" ${below})
        endforeach()
        list(REMOVE_DUPLICATES included)
        set_property(GLOBAL PROPERTY "${key}" "${included}")
    endif()
    get_property(included GLOBAL PROPERTY "${key}")
    set(${result} "${included}" PARENT_SCOPE)
endfunction()

# The headers with few others below them first, as COUNT|HEADER.
function(cjm_headers_from_below result)
    get_property(headers GLOBAL PROPERTY CJM_HEADERS)
    set(counted "")
    foreach(header IN LISTS headers)
        cjm_included_headers("${header}" included)
        list(LENGTH included count)
        list(APPEND counted "${count}|${header}")
    endforeach()
    list(SORT counted COMPARE NATURAL)
    set(${result} "${counted}" PARENT_SCOPE)
endfunction()

function(cjm_check_headers)
    set(last_ones "") # of the sources so far, those with the most below them first
    cjm_headers_from_below(counted)
    foreach(entry IN LISTS counted)
        string(REGEX REPLACE "^.*\\|" "" header "${entry}")
        cjm_included_headers("${header}" included)
        set(lines_of_${header} "")
        foreach(last IN LISTS last_ones)
            if(last IN_LIST included)
                set(lines_of_${header} "${lines_of_${last}}")
                list(REMOVE_ITEM last_ones "${last}")
                break()
            endif()
        endforeach()
        string(APPEND lines_of_${header} "#include <${header}>\n")
        list(PREPEND last_ones "${header}")
    endforeach()

    set(sources "")
    foreach(last IN LISTS last_ones)
        string(REGEX REPLACE "[/.]" "_" name "${last}")
        set(source "${PROJECT_BINARY_DIR}/headers/${name}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "${lines_of_${last}}" @ONLY)
        list(APPEND sources "${source}")
    endforeach()
    add_library(cjm_headers OBJECT EXCLUDE_FROM_ALL ${sources})
    target_link_libraries(cjm_headers PRIVATE cjm_cli cjm_ui)
    set_target_properties(cjm_headers PROPERTIES UNITY_BUILD OFF)
endfunction()
