// SPDX-License-Identifier: GPL-3.0-or-later
// One fuzzer; CRAMPWISE_TARGET says of what.
#include "fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    // Bytes of their own: what reads past their end is found.
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    crampwise::fuzz::CRAMPWISE_TARGET(bytes);
    return 0;
}
