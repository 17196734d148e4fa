#include "CsvDialect.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace dossier {
namespace {

/// In the order in which they win where nothing else decides.
constexpr std::array kDelimiters{',', '\t', ';', '|'};
constexpr std::size_t kSampleRecords = 200;

/// How many delimiters each record has outside of quotes; blank records are left out.
std::vector<int> delimitersByRecord(QByteArrayView sample, char delimiter, bool isWhole, bool hasPairs) {
    std::vector<int> counts;
    int count = 0;
    bool isQuoted = false;
    bool isCellStart = true;
    bool isBlank = true;
    bool isBegun = false;
    for (const char byte : sample) {
        // Of a character of two bytes the second one may look like a delimiter.
        const bool isSecond = std::exchange(isBegun, hasPairs && !isBegun && beginsPair(byte));
        if (byte == '"' && (isQuoted || isCellStart)) {
            isQuoted = !isQuoted;
            isCellStart = !isQuoted; // a second quote opens again: it was a doubled one
            isBlank = false;
            continue;
        }
        const bool parts = byte == delimiter && !isSecond;
        isCellStart = !isQuoted && (parts || byte == '\n' || byte == '\r');
        if (isQuoted)
            continue;
        count += parts;
        if (byte == '\n' || byte == '\r') {
            if (!isBlank)
                counts.push_back(count);
            if (counts.size() == kSampleRecords)
                return counts;
            count = 0;
            isBlank = true;
        } else {
            isBlank = false;
        }
    }
    if (isWhole && !isBlank)
        counts.push_back(count);
    return counts;
}

/// How much a character acts as the delimiter: 0 not at all, more the more records have it and the more they have it
/// equally often. Title lines before the first record that has it do not speak against it.
double certainty(const std::vector<int> &counts) {
    const auto from = std::ranges::find_if(counts, [](int count) { return count > 0; });
    const auto records = double(counts.end() - from);
    if (records == 0)
        return 0;
    std::vector<int> sorted{from, counts.end()};
    std::ranges::sort(sorted);
    std::ptrdiff_t mostOften = 0;
    for (auto run = std::ranges::upper_bound(sorted, 0); run != sorted.end();) {
        const auto next = std::upper_bound(run, sorted.end(), *run);
        mostOften = std::max(mostOften, next - run);
        run = next;
    }
    const auto zeros = double(std::ranges::upper_bound(sorted, 0) - sorted.begin());
    const double having = records - zeros;
    // A list of texts has a comma here and there.
    constexpr double leastShare = 0.6;
    return having / records < leastShare ? 0 : having + double(mostOften);
}

std::optional<CsvDialect> namedDialect(QByteArrayView sample) {
    constexpr QByteArrayView label{"sep="};
    if (!sample.startsWith(label) || sample.size() <= label.size() + 1)
        return {};
    const char delimiter = sample[label.size()];
    const QByteArrayView rest = sample.sliced(label.size() + 1);
    const int end = rest.startsWith("\r\n") ? 2 : rest.startsWith('\n') || rest.startsWith('\r') ? 1 : 0;
    if (end == 0 || !std::ranges::contains(kDelimiters, delimiter))
        return {};
    return CsvDialect{.delimiter = delimiter, .skipped = int(label.size()) + 1 + end};
}

} // namespace

CsvDialect sniffDialect(QByteArrayView sample, bool isWhole, bool hasPairs) {
    CsvDialect dialect;
    if (const auto named = namedDialect(sample)) {
        dialect = *named;
    } else {
        double best = 0;
        for (const char delimiter : kDelimiters) {
            const double sure = certainty(delimitersByRecord(sample, delimiter, isWhole, hasPairs));
            if (sure > best) {
                best = sure;
                dialect.delimiter = delimiter;
            }
        }
    }
    dialect.endsWithReturn = !sample.contains('\n') && sample.contains('\r');
    return dialect;
}

} // namespace dossier
