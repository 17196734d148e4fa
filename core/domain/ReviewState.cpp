#include "domain/ReviewState.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct StateName {
    QLatin1StringView id;
    const char *label;
};

/// By ReviewState.
constexpr std::array kNames{
    StateName{"draft"_L1, QT_TRANSLATE_NOOP("ReviewState", "Draft")},
    StateName{"submitted"_L1, QT_TRANSLATE_NOOP("ReviewState", "Waiting for review")},
    StateName{"submitted"_L1, QT_TRANSLATE_NOOP("ReviewState", "Waiting for the second review")},
    StateName{"approved"_L1, QT_TRANSLATE_NOOP("ReviewState", "Approved")},
    StateName{"filed"_L1, QT_TRANSLATE_NOOP("ReviewState", "Filed")},
};

} // namespace

QLatin1StringView stateId(ReviewState state) { return kNames[std::size_t(state)].id; }

QString labelOf(ReviewState state) {
    return QCoreApplication::translate("ReviewState", kNames[std::size_t(state)].label);
}

} // namespace dossier
