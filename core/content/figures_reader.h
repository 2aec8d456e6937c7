// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/figure_words.h"
#include "core/content/topic_reader.h"

namespace crampwise {

// The parts of readFigures(), a file of content each.
void readNeeds(const RecordedValue &root, NeedTables &tables);
void readFoodTable(const RecordedValue &root, FoodTable &table);
void readSalts(const RecordedValue &root, SaltTables &tables);
void readBloodTests(const RecordedValue &root, BloodTests &tests);
void readTrials(const RecordedValue &root, TrialTables &tables);
void readGrades(const RecordedValue &root, GradeTables &tables);
void readMessage(const RecordedValue &root, MessageTables &tables);

} // namespace crampwise
