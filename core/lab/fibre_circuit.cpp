// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fibre_circuit.h"

#include <numbers>

namespace crampwise::lab {

namespace {

/// McIntyre et al. 2002, table 1; lengths and diameters in µm.
struct Geometry {
    FibreSize size;
    double fibreDiameter;
    double axonDiameter; ///< Of FLUT and STIN.
    double nodeDiameter; ///< Of the node and MYSA.
    double flutLength;
    double internode; ///< From node to node.
    double lamellae;
};

constexpr Geometry geometries[] = {
    {FibreSize::Um5p7, 5.7, 3.4, 1.9, 35, 500, 80},
    {FibreSize::Um10, 10, 6.9, 3.3, 46, 1150, 120},
    {FibreSize::Um14, 14, 10.4, 4.7, 56, 1400, 140},
    {FibreSize::Um16, 16, 12.7, 5.5, 60, 1500, 150},
};

constexpr double nodeLength_um = 1;
constexpr double mysaLength_um = 3;
constexpr double resistivity_ohmUm = 0.7e6;
constexpr double membrane_uFPerCm2 = 2;
constexpr double myelinMembrane_uFPerCm2 = 0.1;
constexpr double myelinMembrane_SPerCm2 = 0.001;
constexpr double cm2PerUm2 = 1e-8;

/// Of half a piece of the space between axon and myelin.
double halfResistance_ohm(double length_um, double axonDiameter_um, double width_um)
{
    const double inner = axonDiameter_um / 2;
    const double outer = inner + width_um;
    return resistivity_ohmUm * length_um / 2 / (std::numbers::pi * (outer * outer - inner * inner));
}

const Geometry &geometryOf(FibreSize size)
{
    const Geometry *geometry = geometries;
    while (geometry->size != size)
        ++geometry;
    return *geometry;
}

} // namespace

std::optional<FibreSize> fibreSizeOf(double diameter_um)
{
    for (const Geometry &geometry : geometries) {
        if (geometry.fibreDiameter == diameter_um)
            return geometry.size;
    }
    return {};
}

QString fibreSizes()
{
    return QStringLiteral("5.7, 10, 14 or 16");
}

FibreCircuit fibreCircuit(FibreSize size)
{
    const Geometry &g = geometryOf(size);
    const auto area_cm2 = [](double diameter_um, double length_um) {
        return std::numbers::pi * diameter_um * length_um * cm2PerUm2;
    };
    const double stinLength
        = (g.internode - nodeLength_um - 2 * mysaLength_um - 2 * g.flutLength) / 6;
    const FibreCircuit::PerCompartment length{mysaLength_um, g.flutLength, stinLength, stinLength,
                                              stinLength};
    const double nodeArea = area_cm2(g.nodeDiameter, nodeLength_um);
    const double membranes = 2 * g.lamellae;

    FibreCircuit circuit;
    circuit.node_uF = membrane_uFPerCm2 * nodeArea;
    circuit.fastSodium_S = 3.0 * nodeArea;
    circuit.persistentSodium_S = 0.01 * nodeArea;
    circuit.slowPotassium_S = 0.08 * nodeArea;
    circuit.leak_S = 0.007 * nodeArea;
    constexpr double narrow_um = 0.002; // The space at node and MYSA; twice as wide elsewhere.
    double halfBefore_ohm = halfResistance_ohm(nodeLength_um, g.nodeDiameter, narrow_um);
    for (std::size_t j = 0; j < compartmentCount; ++j) {
        const bool mysa = j == 0;
        const double diameter = mysa ? g.nodeDiameter : g.axonDiameter;
        const double axonArea = area_cm2(diameter, length[j]);
        const double myelinArea = area_cm2(g.fibreDiameter, length[j]);
        circuit.axolemma_uF[j] = membrane_uFPerCm2 * axonArea;
        circuit.axolemma_S[j] = (mysa ? 0.001 : 0.0001) * axonArea;
        circuit.myelin_uF[j] = myelinMembrane_uFPerCm2 / membranes * myelinArea;
        circuit.myelin_S[j] = myelinMembrane_SPerCm2 / membranes * myelinArea;
        const double half_ohm
            = halfResistance_ohm(length[j], diameter, mysa ? narrow_um : 2 * narrow_um);
        circuit.space_S[j] = 1 / (halfBefore_ohm + half_ohm);
        halfBefore_ohm = half_ohm;
    }
    return circuit;
}

} // namespace crampwise::lab
