#include "services/match/Comparison.h"

#include "services/match/EditDistance.h"

#include <algorithm>
#include <cmath>

namespace dossier {
namespace {

constexpr double kCosineShare = 0.65;     ///< The rest is what part of the shorter one is in the longer one.
constexpr float kWholeEvidence = 144;     ///< Squared bits of shared words from which that part counts in full.
constexpr qsizetype kShortText = 40;      ///< Up to which a slip is worth looking for in a text.
constexpr quint16 kFewWords = 15;         ///< Of a text in which every number matters.
constexpr qsizetype kShortestSlip = 4;    ///< Texts below say too little when one character differs.
constexpr qsizetype kTwoSlips = 10;       ///< From which two slips are still one.
constexpr quint32 kWholeCountry = 100000; ///< No place to differ from.

quint8 commonness(quint32 frequency) { return quint8(std::clamp(8 * std::log2(double(frequency)), 1.0, 255.0)); }

template <class Level>
Agreement at(Level level, quint32 frequency = 0) {
    return {.level = quint8(level), .commonness = frequency > 0 ? commonness(frequency) : quint8(0)};
}

/// What two texts share in words.
struct SharedWords {
    float weight = 0; ///< Squared.
    bool hasCode = false;
    std::size_t numbers = 0;
    quint32 rarest = 0; ///< How common the rarest shared word is; 0: none is shared.
};

SharedWords sharedWords(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    SharedWords shared;
    const auto ours = pool.tokens(left);
    const auto theirs = pool.tokens(right);
    for (std::size_t i = 0, k = 0; i < ours.size() && k < theirs.size();) {
        if (ours[i] < theirs[k]) {
            ++i;
        } else if (theirs[k] < ours[i]) {
            ++k;
        } else {
            const quint32 token = ours[i];
            shared.weight += pool.weight(token) * pool.weight(token);
            shared.hasCode |= (pool.hash(token) & kCodeToken) != 0;
            shared.numbers += pool.hash(token) & kNumberToken;
            if (shared.rarest == 0)
                shared.rarest = pool.frequency(token);
            ++i;
            ++k;
        }
    }
    return shared;
}

double likeness(const SharedWords &shared, const MatchValue &left, const MatchValue &right) {
    if (shared.weight <= 0)
        return 0;
    const double cosine = double(shared.weight) / std::sqrt(double(left.norm) * double(right.norm));
    const double part = double(shared.weight) / double(std::min(left.norm, right.norm));
    const double evidence = std::min(1.0, std::sqrt(double(shared.weight / kWholeEvidence)));
    return kCosineShare * cosine + (1 - kCosineShare) * part * evidence;
}

/// Slips that two texts of such sizes may have and still be one.
int slipsAllowed(qsizetype left, qsizetype right) {
    const qsizetype shorter = std::min(left, right);
    return shorter < kShortestSlip ? 0 : shorter < kTwoSlips ? 1 : 2;
}

bool isSlip(QStringView left, QStringView right) {
    const int allowed = slipsAllowed(left.size(), right.size());
    return allowed > 0 && editDistance(left, right, allowed) <= allowed;
}

bool isOneSlip(QStringView left, QStringView right) {
    return std::min(left.size(), right.size()) >= kShortestSlip && editDistance(left, right, 1) <= 1;
}

/// 1 for equal texts, 0 where nothing is left of one in the other.
double letterLikeness(QStringView left, QStringView right) {
    const auto longer = int(std::max(left.size(), right.size()));
    const int limit = longer / 3;
    const int slips = editDistance(left, right, limit);
    return slips > limit ? 0 : 1 - double(slips) / longer;
}

Agreement identifiers(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(IdentifierLevel::Equal, left.frequency);
    const QStringView one = pool.text(left);
    const QStringView other = pool.text(right);
    if (std::min(one.size(), other.size()) > kShortestSlip && editDistance(one, other, 1) <= 1)
        return at(IdentifierLevel::Slip);
    if (left.has(MatchMark::Unreliable) || right.has(MatchMark::Unreliable))
        return {};
    return at(IdentifierLevel::Different);
}

/// Whether two divisions exclude each other: neither lies in the other.
bool areApart(quint32 left, quint32 right) {
    if (left == 0 || right == 0 || left == kWholeCountry || right == kWholeCountry)
        return false;
    for (const quint32 unit : {10000U, 100U, 1U}) {
        if (left / unit % 100 == 0 || right / unit % 100 == 0)
            return false;
        if (left / unit % 100 != right / unit % 100)
            return true;
    }
    return false;
}

OrganisationLevel nameLevel(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.stem != 0 && left.stem == right.stem)
        return OrganisationLevel::FormApart;
    if (left.sound != 0 && left.sound == right.sound)
        return OrganisationLevel::Sound;
    const QStringView one = pool.core(left);
    const QStringView other = pool.core(right);
    const bool isOtherTrade = left.trade != 0 && right.trade != 0 && left.trade != right.trade;
    // A slip in the legal form leaves the form within the stem.
    if (!isOtherTrade && (isOneSlip(one, other) || isOneSlip(pool.text(left), pool.text(right))))
        return OrganisationLevel::Slip;
    const bool isShort = left.has(MatchMark::ShortName) || right.has(MatchMark::ShortName);
    if (isShort && std::min(one.size(), other.size()) > 1 && (one.contains(other) || other.contains(one)))
        return OrganisationLevel::Short;
    const double alike = std::max(wordLikeness(left, right, pool), letterLikeness(one, other) - 0.1);
    return alike >= 0.5 ? OrganisationLevel::Partly : OrganisationLevel::Different;
}

Agreement organisations(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(OrganisationLevel::Equal, left.frequency);
    const OrganisationLevel level = nameLevel(left, right, pool);
    if (level == OrganisationLevel::Different)
        return at(level);
    if (left.aside != right.aside)
        return at(OrganisationLevel::Branch);
    if (areApart(left.place, right.place))
        return at(OrganisationLevel::Place);
    return at(level, level == OrganisationLevel::FormApart ? std::max(left.frequency, right.frequency) : 0);
}

Agreement persons(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(left.has(MatchMark::ShortName) ? PersonLevel::Partly : PersonLevel::Equal, left.frequency);
    const QStringView one = pool.text(left);
    const QStringView other = pool.text(right);
    if (left.has(MatchMark::ShortName) || right.has(MatchMark::ShortName)) {
        const bool agrees = left.stem != 0 ? left.stem == right.stem : one.front() == other.front();
        return at(agrees ? PersonLevel::Partly : PersonLevel::Different);
    }
    const SharedWords shared = sharedWords(left, right, pool);
    const bool isReordered = left.tokenCount > 1 && left.tokenCount == right.tokenCount &&
                             std::ranges::equal(pool.tokens(left), pool.tokens(right));
    if (isReordered || (shared.rarest > 0 && left.aside != 0 && left.aside == right.aside))
        return at(PersonLevel::Reordered);
    if (isSlip(one, other))
        return at(PersonLevel::Slip);
    if (left.sound != 0 && left.sound == right.sound)
        return at(PersonLevel::Sound);
    if (likeness(shared, left, right) >= 0.5)
        return at(PersonLevel::Partly);
    return at(letterLikeness(one, other) >= 0.7 ? PersonLevel::Alike : PersonLevel::Different);
}

Agreement phones(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    const SharedWords shared = sharedWords(left, right, pool);
    if (shared.rarest > 0)
        return at(shared.hasCode ? PhoneLevel::Mobile : PhoneLevel::Number, shared.rarest);
    const QStringView one = pool.text(left);
    const QStringView other = pool.text(right);
    const bool isLocal = std::min(one.size(), other.size()) > 6 && (one.endsWith(other) || other.endsWith(one));
    if (isLocal)
        return at(PhoneLevel::Number, std::max(left.frequency, right.frequency));
    return at(editDistance(one, other, 1) <= 1 ? PhoneLevel::Slip : PhoneLevel::Different);
}

Agreement emails(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    const SharedWords shared = sharedWords(left, right, pool);
    if (shared.rarest > 0)
        return at(EmailLevel::Equal, shared.rarest);
    if (left.stem != 0 && left.stem == right.stem)
        return at(EmailLevel::Name);
    if (isSlip(pool.text(left), pool.text(right)))
        return at(EmailLevel::Slip);
    return at(left.aside != 0 && left.aside == right.aside ? EmailLevel::Domain : EmailLevel::Different);
}

Agreement dates(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(DateLevel::Equal, left.frequency);
    const QStringView one = pool.text(left);
    const QStringView other = pool.text(right);
    if (left.has(MatchMark::WithoutDay) || right.has(MatchMark::WithoutDay))
        return at(one.startsWith(other) || other.startsWith(one) ? DateLevel::Partly : DateLevel::Different);
    if (one.size() == 8 && other.size() == 8 && one.first(4) == other.first(4) && one.sliced(4, 2) == other.sliced(6) &&
        one.sliced(6) == other.sliced(4, 2))
        return at(DateLevel::Swapped);
    if (editDistance(one, other, 1) <= 1)
        return at(DateLevel::Slip);
    return at(left.number == right.number ? DateLevel::Year : DateLevel::Different);
}

Agreement numbers(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(NumberLevel::Equal, left.frequency);
    const double apart = std::abs(left.number - right.number);
    const double larger = std::max(std::abs(left.number), std::abs(right.number));
    const auto isYear = [](double number) { return number >= 1800 && number <= 2100 && number == std::floor(number); };
    const bool areYears = isYear(left.number) && isYear(right.number);
    if (areYears ? apart <= 1 : apart <= 0.02 * larger && larger < 1e6)
        return at(NumberLevel::Close);
    if (std::min(left.textSize, right.textSize) > 2 && editDistance(pool.text(left), pool.text(right), 1) <= 1)
        return at(NumberLevel::Slip);
    return at((areYears ? apart <= 2 : apart <= 0.2 * larger) ? NumberLevel::Near : NumberLevel::Different);
}

Agreement wordsAlone(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(WordLevel::Equal, left.frequency);
    const QStringView one = pool.text(left);
    const QStringView other = pool.text(right);
    if (left.place != 0 && right.place != 0)
        return at(areApart(left.place, right.place) ? WordLevel::Different : WordLevel::Within);
    if (std::min(one.size(), other.size()) > 1 && (one.startsWith(other) || other.startsWith(one)))
        return at(WordLevel::Within);
    const bool isSlipOf = isSlip(one, other) || letterLikeness(one, other) >= 0.8;
    return at(isSlipOf ? WordLevel::Slip : WordLevel::Different);
}

Agreement addresses(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(AddressLevel::Equal, left.frequency);
    const double alike = wordLikeness(left, right, pool);
    const bool numbersAgree = left.aside == right.aside || left.aside == 0 || right.aside == 0;
    if (alike >= 0.5)
        return at(!numbersAgree   ? AddressLevel::OtherNumbers
                  : alike >= 0.75 ? AddressLevel::Words
                                  : AddressLevel::Mostly);
    if (numbersAgree && letterLikeness(pool.text(left), pool.text(right)) >= 0.8)
        return at(AddressLevel::Letters);
    return at(alike >= 0.25 ? AddressLevel::Partly : AddressLevel::Different);
}

/// Whether each text has a number that the other has not: a version, a size, a model. In long texts only model numbers
/// count, and none of them may be shared.
bool haveOtherNumbers(
    const SharedWords &shared, const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.has(MatchMark::Code) || right.has(MatchMark::Code))
        return left.has(MatchMark::Code) && right.has(MatchMark::Code) && !shared.hasCode;
    if (std::max(left.tokenCount, right.tokenCount) > kFewWords)
        return false;
    const auto numbersOf = [&pool](const MatchValue &value) {
        return std::size_t(std::ranges::count_if(
            pool.tokens(value), [&pool](quint32 token) { return (pool.hash(token) & kNumberToken) != 0; }));
    };
    return numbersOf(left) > shared.numbers && numbersOf(right) > shared.numbers;
}

Agreement texts(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.key == right.key)
        return at(TextLevel::Equal, left.frequency);
    const SharedWords shared = sharedWords(left, right, pool);
    double alike = likeness(shared, left, right);
    const QStringView one = pool.text(left);
    const QStringView other = pool.text(right);
    if (alike < 0.8 && left.aside == right.aside && std::max(one.size(), other.size()) <= kShortText)
        alike = std::max(alike, letterLikeness(one, other));
    if (alike >= 0.15 && haveOtherNumbers(shared, left, right, pool))
        return at(TextLevel::OtherNumbers);
    if (alike >= 0.8)
        return at(TextLevel::VeryAlike);
    if (shared.hasCode && alike >= 0.15)
        return at(TextLevel::Code);
    return at(alike >= 0.6    ? TextLevel::Alike
              : alike >= 0.45 ? TextLevel::RatherAlike
              : alike >= 0.3  ? TextLevel::Partly
              : alike >= 0.15 ? TextLevel::Little
                              : TextLevel::Different);
}

/// Names that stand in each other's columns agree.
void seeExchangedNames(
    const RecordTable &records, std::size_t left, std::size_t right, std::span<Agreement> agreements) {
    for (std::size_t i = 0; i < agreements.size(); ++i)
        for (std::size_t k = i + 1; k < agreements.size(); ++k) {
            if (records.fields()[i].kind != MatchKind::PersonName || records.fields()[k].kind != MatchKind::PersonName)
                continue;
            const MatchValue &here = records.value(left, i);
            const MatchValue &there = records.value(left, k);
            const bool areExchanged = !here.isEmpty() && !there.isEmpty() && here.key != there.key &&
                                      here.key == records.value(right, k).key &&
                                      there.key == records.value(right, i).key;
            if (areExchanged)
                agreements[i] = agreements[k] = at(PersonLevel::Reordered);
        }
}

} // namespace

double wordLikeness(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    return likeness(sharedWords(left, right, pool), left, right);
}

Agreement compare(const MatchValue &left, const MatchValue &right, const ValuePool &pool) {
    if (left.isEmpty() || right.isEmpty())
        return {};
    switch (left.kind) {
    case MatchKind::Identifier: return identifiers(left, right, pool);
    case MatchKind::OrganisationName: return organisations(left, right, pool);
    case MatchKind::PersonName: return persons(left, right, pool);
    case MatchKind::Phone: return phones(left, right, pool);
    case MatchKind::Email: return emails(left, right, pool);
    case MatchKind::Date: return dates(left, right, pool);
    case MatchKind::Number: return numbers(left, right, pool);
    case MatchKind::Division:
    case MatchKind::Category: return wordsAlone(left, right, pool);
    case MatchKind::Address: return addresses(left, right, pool);
    case MatchKind::Text: break;
    }
    return texts(left, right, pool);
}

void compareRecords(const RecordTable &records, std::size_t left, std::size_t right, std::span<Agreement> agreements) {
    for (std::size_t field = 0; field < agreements.size(); ++field)
        agreements[field] = compare(records.value(left, field), records.value(right, field), records.pool());
    seeExchangedNames(records, left, right, agreements);
}

} // namespace dossier
