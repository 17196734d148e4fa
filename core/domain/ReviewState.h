#pragma once

#include <QLatin1StringView>
#include <QString>

namespace dossier {

/// How far a dossier is on its way into the formal base. Source: R60 to R62.
enum class ReviewState : quint8 {
    Draft,     ///< 草稿
    Submitted, ///< 待审
    Passed,    ///< 待审: the first of two reviews is done.
    Approved,  ///< 已审
    Filed      ///< 已归档
};

QLatin1StringView stateId(ReviewState state); ///< "draft", "submitted", "approved", "filed"
QString labelOf(ReviewState state);           ///< In the language of the application.

} // namespace dossier
