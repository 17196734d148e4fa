#pragma once

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>

namespace dossier {

/// What must be known of plug-ins at the next start: which a person switched off, and which ended the program while
/// they started. One empty file a fact: disabled/<id>, crashed/<id>, and starting/<id>.<n> while a start is under way.
class PluginMemory {
    Q_DECLARE_TR_FUNCTIONS(dossier::PluginMemory)

public:
    /// The mark of a start under way; goes with the object. Where the process ends before, it stays and tells.
    class StartMark {
    public:
        virtual ~StartMark();
    };

    /// @p folder is made when first needed; empty: nothing is remembered.
    explicit PluginMemory(QString folder);

    bool isDisabled(const QString &id) const;

    /// Whether the plug-in crashed while it started, or the program was ended twice in a row at that moment. Another
    /// process that is starting it right now does not count.
    bool isBlamed(const QString &id) const;

    /// Marks that @p id is being started by this process; null where nothing can be written. One at a time.
    std::unique_ptr<StartMark> starting(const QString &id) const;

    Result<void> disable(const QString &id) const;

    /// Forgets that @p id was switched off and what it is blamed for.
    Result<void> enable(const QString &id) const;

private:
    QString path(QLatin1StringView kind, const QString &id) const;
    QStringList marks(const QString &id) const; ///< Paths of the marks whose process has gone.

    QString m_folder;
};

} // namespace dossier
