// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content_loader.h"

#include <nlohmann/json.hpp>

namespace crampwise {

/// Reads what the schemas have accepted. Throws nlohmann::json::exception on anything else.
TopicData readTopic(const nlohmann::json &root);

// Its parts, a file each.
void readSources(const nlohmann::json &root, TopicData &data);
void readNutrition(const nlohmann::json &root, TopicData &data);
void readResearch(const nlohmann::json &root, TopicData &data);
void readFigures(const nlohmann::json &root, Figures &figures);
void readLab(const nlohmann::json &root, TopicData &data);
void readHandout(const nlohmann::json &root, TopicData &data);
void readSigns(const nlohmann::json &root, TopicData &data);
void readPolicies(const nlohmann::json &root, TopicData &data);
void readMedicines(const nlohmann::json &root, TopicData &data);
void readRelief(const nlohmann::json &root, TopicData &data);
void readWhatElse(const nlohmann::json &root, TopicData &data);
void readPageTexts(const nlohmann::json &root, TopicData &data);
void readSearchWords(const nlohmann::json &root, TopicData &data);
void readSituations(const nlohmann::json &root, TopicData &data);
void read(const nlohmann::json &value, Who &out);
void read(const nlohmann::json &value, LeveledText &out);
void read(const nlohmann::json &value, Certainty &out);
void read(const nlohmann::json &value, Diet &out);
void read(const nlohmann::json &value, Fact &out);
void read(const nlohmann::json &value, Illustration &out);
void read(const nlohmann::json &value, SignUrgency &out);
void read(const nlohmann::json &value, Basis &out);
void read(const nlohmann::json &value, Circumstance &out);
void read(const nlohmann::json &value, BodyCondition &out);
void read(const nlohmann::json &value, Certainty &out);

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
