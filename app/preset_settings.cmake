# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DPRESET=NAME -P preset_settings.cmake: what the preset sets in the cache, an argument for
# cmake a line, on standard error. CMake itself looks for presets at the top only; see
# .github/CONTRIBUTING.md for how they get there.
cmake_minimum_required(VERSION 3.25)
file(READ ${CMAKE_CURRENT_LIST_DIR}/CMakePresets.json presets)

function(tell_settings name)
    string(JSON count LENGTH "${presets}" configurePresets)
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
        string(JSON preset GET "${presets}" configurePresets ${i})
        string(JSON found GET "${preset}" name)
        if(found STREQUAL name)
            tell_settings_of("${preset}")
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "There is no preset ${name}.")
endfunction()

# Those it inherits first: the last argument of a name counts.
function(tell_settings_of preset)
    string(JSON parent ERROR_VARIABLE none GET "${preset}" inherits)
    if(NOT none)
        tell_settings(${parent})
    endif()
    string(JSON count LENGTH "${preset}" cacheVariables)
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
        string(JSON name MEMBER "${preset}" cacheVariables ${i})
        string(JSON value GET "${preset}" cacheVariables ${name})
        message("-D${name}=${value}")
    endforeach()
endfunction()

tell_settings(${PRESET})
