#pragma once

#include <dossier/Error.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace dossier {

/// A table that was copied in another program, as a file for the importers. Only this account may read the file, and it
/// goes with the object.
class PastedTable {
    Q_DECLARE_TR_FUNCTIONS(dossier::PastedTable)

public:
    /// Takes the table out of @p data: text parted by tabs, as spreadsheets hand it out, else the first table of an
    /// HTML page. Kind::InvalidInput ("clipboard-no-table") where there is none.
    static Result<std::shared_ptr<const PastedTable>> from(const QMimeData &data);

    /// What it is called beside files.
    static QString title() { return tr("Clipboard"); }
    QString path() const;

private:
    PastedTable();
    Result<void> write(const QByteArray &text) const;

    QTemporaryDir m_folder;
};

} // namespace dossier
