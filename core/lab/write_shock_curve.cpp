// SPDX-License-Identifier: GPL-3.0-or-later
// Build step: write_shock_curve FILE. Computes the curve of the shock in normal blood and writes it
// as the source of normalShockCurve(), so that no Lab that is opened has to.
#include "core/lab/shock_curve.h"

#include <cstdio>

using namespace crampwise::lab;

static void write(std::FILE *out, const std::optional<double> &value)
{
    if (value)
        std::fprintf(out, ", %.17g", *value);
    else
        std::fprintf(out, ", {}");
}

int main(int argc, char *argv[])
{
    std::FILE *out = argc == 2 ? std::fopen(argv[1], "w") : nullptr;
    if (!out)
        return 1;
    std::fprintf(out,
                 "#include \"core/lab/normal_shock_curve.h\"\n\n"
                 "std::vector<crampwise::lab::ShockPoint> crampwise::lab::normalShockCurve()\n"
                 "{\n    return {\n");
    for (const ShockPoint &point : computeNormalShockCurve()) {
        std::fprintf(out, "        {%.17g", point.ionisedCalcium_mmolL);
        write(out, point.shock_percent);
        write(out, point.rest_mV);
        std::fprintf(out, "},\n");
    }
    std::fprintf(out, "    };\n}\n");
    return std::fclose(out) == 0 ? 0 : 1;
}
