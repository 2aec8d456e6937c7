# SPDX-License-Identifier: GPL-3.0-or-later
# What a package for Debian says and holds besides what is installed anywhere; see app/package.
set(CPACK_PACKAGE_NAME crampwise)
set(CPACK_PACKAGE_CONTACT
    "Crampwise maintainers <maintainers@users.noreply.r-seed-ea407cf4.example>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${CRAMPWISE_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
    "leg cramps, and what vitamins and minerals have to do with them")
set(CPACK_PACKAGE_DESCRIPTION
"Crampwise is an offline program about the vitamin and mineral deficiencies
that can contribute to leg muscle spasms: seven nutrients, three mechanisms,
what a popular article says about them and what research shows, with source
and certainty.
.
It holds a chart of all of it, stretches for a cramp that is there now, needs
and foods, tests, when to see a doctor, handouts for print, and a laboratory
that computes published models of nerve and muscle while a slider moves.
It does not diagnose, and it does not replace a clinician.")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Libraries are read from the program. Handouts are set in Liberation Sans (typeset/paper_font.cpp).
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS fonts-liberation)
# What is loaded when it is needed stands in no header of the program (models/workbook.cpp).
get_filename_component(xlsxwriter ${XLSXWRITER_LIBRARY} REALPATH)
execute_process(COMMAND dpkg-query --search ${xlsxwriter} OUTPUT_VARIABLE owner ERROR_QUIET)
if(owner MATCHES "^([^:]+):")
    string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", ${CMAKE_MATCH_1}")
endif()
# Letters of other scripts in a note, buttons of Qt in other languages, and sound.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-dejavu-core, fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, libportaudio2")

string(TIMESTAMP CRAMPWISE_PACKAGED "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(debian ${desktop}/debian)
configure_file(${debian}/changelog.in ${documents}/changelog @ONLY)
add_custom_command(OUTPUT ${documents}/changelog.gz
    COMMAND ${GZIP} -9 -n -k -f ${documents}/changelog DEPENDS ${documents}/changelog VERBATIM)
add_custom_target(changelog ALL DEPENDS ${documents}/changelog.gz)
install(FILES ${debian}/copyright ${documents}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${debian}/doc-base DESTINATION ${CMAKE_INSTALL_DATADIR}/doc-base RENAME crampwise)
# Stripped here: what CPack strips keeps the compiler's name.
install(CODE "execute_process(COMMAND ${CMAKE_STRIP} --remove-section=.comment
    --remove-section=.note \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/bin/crampwise\"
    COMMAND_ERROR_IS_FATAL ANY)")
include(CPack)
