# The layers of the program and the direction between them.
#
# cjm_layer(NAME MAY_INCLUDE layer... [QT module...] HEADERS file... SOURCES file...
#           LIBRARIES target...)
#
# One layer is one folder, one namespace and one target, cjm_NAME. It may include the layers named
# in MAY_INCLUDE and what these may include. HEADERS are those that other layers use, relative to
# include/cjm/NAME; SOURCES are relative to src/NAME. LIBRARIES are third-party targets and stay
# private, so that no other layer can include them by accident. QT names the modules of Qt that a
# layer uses, in its headers too; what does not name any cannot include Qt.
#
# tests/house reads the same table and checks every include line against it.

set_property(GLOBAL PROPERTY CJM_LAYER_TABLE "")

function(cjm_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "MAY_INCLUDE;QT;HEADERS;SOURCES;LIBRARIES")
    if(layer_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "cjm_layer(${name}): what is '${layer_UNPARSED_ARGUMENTS}'?")
    endif()

    add_library(cjm_${name} STATIC ${layer_SOURCES})
    list(TRANSFORM layer_HEADERS PREPEND "cjm/${name}/")
    set_property(GLOBAL APPEND PROPERTY CJM_HEADERS ${layer_HEADERS})
    list(TRANSFORM layer_HEADERS PREPEND "${PROJECT_SOURCE_DIR}/include/")
    target_sources(cjm_${name} PUBLIC FILE_SET HEADERS
        BASE_DIRS "${PROJECT_SOURCE_DIR}/include" FILES ${layer_HEADERS})
    target_link_libraries(cjm_${name} PRIVATE ${layer_LIBRARIES} PUBLIC cjm_compiler)
    foreach(lower IN LISTS layer_MAY_INCLUDE)
        if(NOT TARGET cjm_${lower})
            message(FATAL_ERROR "cjm_layer(${name}): ${lower} is not a layer below it")
        endif()
        target_link_libraries(cjm_${name} PUBLIC cjm_${lower})
    endforeach()

    foreach(module IN LISTS layer_QT)
        target_link_libraries(cjm_${name} PUBLIC Qt6::${module})
    endforeach()
    if(layer_QT)
        target_compile_definitions(cjm_${name} PUBLIC
            QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS)
    endif()

    list(JOIN layer_QT " " modules)
    list(JOIN layer_MAY_INCLUDE " " below)
    set_property(GLOBAL APPEND PROPERTY CJM_LAYER_TABLE "${name}|${modules}|${below}")
endfunction()
