// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace crampwise::lab {

/// The outer diameter of the myelinated fibre. Each has measured dimensions of its own.
enum class FibreSize { Um5p7, Um10, Um14, Um16 };

/// The size of a fibre of this diameter; nothing when the model has none: see fibreSizes().
std::optional<FibreSize> fibreSizeOf(double diameter_um);

/// The diameters there are, for messages: "5.7, 10, 14 or 16".
QString fibreSizes();

/// The parts of half an internode, from the node outwards: MYSA, FLUT and three of STIN.
inline constexpr std::size_t compartmentCount = 5;

/// Capacitances and conductances of one repeating unit: a node of Ranvier and, counted once, its
/// two equal half internodes. McIntyre, Richardson & Grill, J Neurophysiol 87:995, 2002.
struct FibreCircuit {
    using PerCompartment = std::array<double, compartmentCount>;

    double node_uF = 0;
    double fastSodium_S = 0;
    double persistentSodium_S = 0;
    double slowPotassium_S = 0;
    double leak_S = 0;
    PerCompartment axolemma_uF{};
    PerCompartment axolemma_S{};
    PerCompartment myelin_uF{};
    PerCompartment myelin_S{};
    /// Of the space under the myelin, from the compartment before (for the first: from the node).
    PerCompartment space_S{};
};

FibreCircuit fibreCircuit(FibreSize size);

} // namespace crampwise::lab
