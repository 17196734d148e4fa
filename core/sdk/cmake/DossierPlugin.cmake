# dossier_add_plugin(SOURCES <file>... [QML_MODULE <Name> QML_FILES <file>...] [LINK <target>...])
# Declares the plug-in in the current folder: the folder's name is its id, plugin.json describes it.
# With QML_MODULE the library also carries the QML module Dossier.Plugins.<Name>.
function(dossier_add_plugin)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "QML_MODULE" "SOURCES;QML_FILES;LINK")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "dossier_add_plugin: what is '${arg_UNPARSED_ARGUMENTS}'?")
    endif()
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME id)
    file(READ plugin.json description)
    string(JSON declared GET "${description}" id)
    if(NOT declared STREQUAL id)
        message(FATAL_ERROR "${id}/plugin.json calls itself '${declared}'")
    endif()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS plugin.json)
    set(target plugin-${id})
    qt_add_library(${target} MODULE ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE dossier::sdk ${arg_LINK})
    if(UNIX AND NOT APPLE AND NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
        # A sanitizer's runtime is the program's, so its symbols are undefined here.
        target_link_options(${target} PRIVATE LINKER:--no-undefined)
    endif()
    set_target_properties(${target} PROPERTIES PREFIX "" OUTPUT_NAME ${id}
        LIBRARY_OUTPUT_DIRECTORY ${DOSSIER_PLUGIN_BUILD_DIR} INSTALL_RPATH "$ORIGIN/../..")
    if(arg_QML_MODULE)
        # NO_PLUGIN: our host loads the library, so the QML engine must not look for one.
        # DEPENDENCIES orders the build and feeds qmllint; a plug-in never links a ui library.
        qt_add_qml_module(${target} URI Dossier.Plugins.${arg_QML_MODULE} NO_PLUGIN
            QML_FILES ${arg_QML_FILES}
            DEPENDENCIES QtQuick TARGET ui-controls)
        target_link_libraries(${target} PRIVATE Qt6::Quick)
    endif()
    install(TARGETS ${target} LIBRARY DESTINATION ${DOSSIER_PLUGIN_INSTALL_DIR})
    set_property(GLOBAL APPEND PROPERTY DOSSIER_PLUGIN_TARGETS ${target})
endfunction()
