#include "services/match/EditDistance.h"

#include <algorithm>
#include <array>

namespace dossier {
namespace {

constexpr qsizetype kLongest = 64;

using Line = std::array<int, kLongest + 1>;

} // namespace

int editDistance(QStringView left, QStringView right, int limit) {
    left = left.first(std::min(left.size(), kLongest));
    right = right.first(std::min(right.size(), kLongest));
    while (!left.isEmpty() && !right.isEmpty() && left.front() == right.front()) {
        left = left.sliced(1);
        right = right.sliced(1);
    }
    while (!left.isEmpty() && !right.isEmpty() && left.back() == right.back()) {
        left.chop(1);
        right.chop(1);
    }
    if (std::abs(left.size() - right.size()) > limit)
        return limit + 1;
    if (left.isEmpty() || right.isEmpty())
        return int(std::max(left.size(), right.size()));

    std::array<Line, 3> lines;
    Line *before = &lines[0];
    Line *last = &lines[1];
    Line *now = &lines[2];
    for (qsizetype k = 0; k <= right.size(); ++k)
        (*last)[std::size_t(k)] = int(k);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        int least = (*now)[0] = int(i);
        for (qsizetype k = 1; k <= right.size(); ++k) {
            const auto at = std::size_t(k);
            const bool isEqual = left[i - 1] == right[k - 1];
            int best = std::min({(*last)[at] + 1, (*now)[at - 1] + 1, (*last)[at - 1] + (isEqual ? 0 : 1)});
            if (i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1])
                best = std::min(best, (*before)[at - 2] + 1);
            (*now)[at] = best;
            least = std::min(least, best);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min((*last)[std::size_t(right.size())], limit + 1);
}

} // namespace dossier
