#pragma once

#include "services/Passphrase.h"

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QSize>
#include <QString>

#include <optional>

namespace dossier {

/// What the window was started with.
struct Arguments {
    Q_DECLARE_TR_FUNCTIONS(dossier::Arguments)

public:
    QString workspace = {};    ///< Folder or URL; empty: the one that was open last.
    QString theme = {};        ///< "light", "dark" or "system"; empty: the one that was chosen.
    QString page = {};         ///< Name of the page to begin with; empty: the customers.
    QString select = {};       ///< Number or id of the customer to show.
    QString screenshot = {};   ///< File for a picture of the window, after which the program ends.
    QSize size = {};           ///< Of the window; invalid: as it was.
    QString passphraseFd = {}; ///< Descriptor to read the passphrase from.
    QString passphraseFile = {};
    QString now = {}; ///< What counts as now; ISO 8601 with its offset.

    /// Reads the command line without the program's name. Kind::Usage ("usage") with a sentence.
    static Result<Arguments> from(const QStringList &commandLine);

    /// What '--help' prints.
    static QString help();

    /// '--lang' alone, which has to be known before anything can be said.
    static QString languageIn(const QStringList &commandLine);

    /// The time of '--now'; none where it is not given or no time.
    std::optional<QDateTime> injectedNow() const;

    /// The passphrase that is handed in; none where none is.
    Result<std::optional<Passphrase>> passphrase() const;
};

} // namespace dossier
