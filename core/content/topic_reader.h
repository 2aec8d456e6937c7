// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_loader.h"

#include "core/json/recorded_value.h"

namespace crampwise {

/// Reads what the schemas have accepted. Throws std::exception on anything else.
TopicData readTopic(const RecordedValue &root);

// Its parts, a file each.
void readSources(const RecordedValue &root, TopicData &data);
void readNutrition(const RecordedValue &root, TopicData &data);
void readResearch(const RecordedValue &root, TopicData &data);
void readFigures(const RecordedValue &root, Figures &figures);
void readLab(const RecordedValue &root, TopicData &data);
void readHandout(const RecordedValue &root, TopicData &data);
void readSigns(const RecordedValue &root, TopicData &data);
void readPolicies(const RecordedValue &root, TopicData &data);
void readMedicines(const RecordedValue &root, TopicData &data);
void readRelief(const RecordedValue &root, TopicData &data);
void readWhatElse(const RecordedValue &root, TopicData &data);
void readPageTexts(const RecordedValue &root, TopicData &data);
void readSearchWords(const RecordedValue &root, TopicData &data);
void readSituations(const RecordedValue &root, TopicData &data);
void read(const RecordedValue &value, Who &out);
void read(const RecordedValue &value, LeveledText &out);
void read(const RecordedValue &value, Certainty &out);
void read(const RecordedValue &value, Diet &out);
void read(const RecordedValue &value, Fact &out);
void read(const RecordedValue &value, Illustration &out);
void read(const RecordedValue &value, SignUrgency &out);
void read(const RecordedValue &value, Basis &out);
void read(const RecordedValue &value, Circumstance &out);
void read(const RecordedValue &value, BodyCondition &out);
void read(const RecordedValue &value, Certainty &out);

/// What a schema cannot see: ids that stand twice, ids that nothing defines, claims and sources
/// that nothing names, links that stand twice, words that do not fit the laboratory. The errors
/// bear no file name.
std::vector<JsonError> checkReferences(const TopicData &data);

/// The part of checkReferences() that concerns substances.
class IdBook;
void checkNutrition(const TopicData &data, IdBook &book);
/// The part that concerns evidence, influences, prevalence and the glossary.
void checkResearch(const TopicData &data, IdBook &book);
/// The parts that concern the tables of figures: all but the needs, the needs, and what no nutrient
/// or food may lack.
void checkFigures(const TopicData &data, IdBook &book);
void checkNeeds(const TopicData &data, IdBook &book);
void checkCompleteness(const TopicData &data, IdBook &book);
/// The part that holds the words of the laboratory against its presets.
void checkLab(const TopicData &data, IdBook &book);
/// The part that holds the words of the handouts against the nutrients.
void checkHandout(const TopicData &data, IdBook &book);
/// The part that concerns warning signs and policies.
void checkWarningSigns(const TopicData &data, IdBook &book);
/// The part that concerns medicines.
void checkMedicines(const TopicData &data, IdBook &book);
/// The part that concerns relief and what is mistaken for a cramp.
void checkRelief(const TopicData &data, IdBook &book);
void checkWhatElse(const TopicData &data, IdBook &book);
/// The part that concerns what pages say of themselves.
void checkPageTexts(const TopicData &data, IdBook &book);
/// The part that concerns what people type: pages exist, no word stands twice.
void checkSearchWords(const TopicData &data, IdBook &book);
/// The part that holds the choices of My situation against all that names one.
void checkSituations(const TopicData &data, IdBook &book);

} // namespace crampwise
