#pragma once

#include "domain/Deadlines.h"
#include "services/export/Headings.h"

#include <QCoreApplication>

namespace dossier {

/// Deadlines as a person reads them, in the window and on the command line.
class DeadlineTexts {
    Q_DECLARE_TR_FUNCTIONS(dossier::DeadlineTexts)

public:
    explicit DeadlineTexts(Language language) : m_language{language} {}

    /// "To be completed within 3 working days, by 2026-11-25 · missing: Phone": what, until when, what it waits for.
    QString line(const Deadline &deadline) const;

private:
    static QString limit(TimeLimit limit);
    static QString task(const Deadline &deadline);
    static QString until(const Deadline &deadline);
    QString missing(const Deadline &deadline) const;

    Language m_language;
};

} // namespace dossier
