// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/figure_words.h"
#include "core/content/topic_reader.h"

namespace crampwise {

// The parts of readFigures(), a file of content each.
void readNeeds(const nlohmann::json &root, NeedTables &tables);
void readFoodTable(const nlohmann::json &root, FoodTable &table);
void readSalts(const nlohmann::json &root, SaltTables &tables);
void readBloodTests(const nlohmann::json &root, BloodTests &tests);
void readTrials(const nlohmann::json &root, TrialTables &tables);
void readGrades(const nlohmann::json &root, GradeTables &tables);
void readMessage(const nlohmann::json &root, MessageTables &tables);

} // namespace crampwise
