#include "ExitCode.h"

#include <QByteArrayView>

#include <array>

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

struct ByCode {
    QByteArrayView code;
    ExitCode exit;
};

/// Source: the public contract, section Conventions.
constexpr std::array kByCode{
    ByCode{"disk-full", ExitCode::Refused},
    ByCode{"not-found", ExitCode::Refused},
    ByCode{"workspace-exists", ExitCode::Refused},
    ByCode{"workspace-locked", ExitCode::Unopened},
    ByCode{"workspace-not-found", ExitCode::Unopened},
    ByCode{"workspace-too-new", ExitCode::Unopened},
    ByCode{"passphrase-wrong", ExitCode::Unopened},
    ByCode{"passphrase-required", ExitCode::Unopened},
    ByCode{"database-damaged", ExitCode::Unopened},
};

struct ByKind {
    Error::Kind kind;
    ExitCode exit;
};

constexpr std::array kByKind{
    ByKind{Error::Kind::Cancelled, ExitCode::Cancelled},
    ByKind{Error::Kind::Conflict, ExitCode::Conflict},
    ByKind{Error::Kind::Damaged, ExitCode::Unopened},
    ByKind{Error::Kind::Database, ExitCode::Unopened},
    ByKind{Error::Kind::InvalidInput, ExitCode::Refused},
    ByKind{Error::Kind::Io, ExitCode::Refused},
    ByKind{Error::Kind::NotFound, ExitCode::Refused},
    ByKind{Error::Kind::Plugin, ExitCode::Refused},
    ByKind{Error::Kind::Right, ExitCode::NoRight},
    ByKind{Error::Kind::Usage, ExitCode::Usage},
};

} // namespace

ExitCode exitCodeOf(const Error &error) {
    for (const ByCode &row : kByCode)
        if (row.code == error.code)
            return row.exit;
    for (const ByKind &row : kByKind)
        if (row.kind == error.kind)
            return row.exit;
    return ExitCode::Refused;
}

QJsonObject toJson(const Error &error) {
    QJsonObject object{{u"code"_s, QString::fromLatin1(error.code)}, {u"message"_s, error.message}};
    if (!error.place.file.isEmpty())
        object[u"file"_s] = error.place.file;
    if (!error.place.sheet.isEmpty())
        object[u"sheet"_s] = error.place.sheet;
    if (error.place.row > 0)
        object[u"row"_s] = error.place.row;
    if (!error.place.column.isEmpty())
        object[u"column"_s] = error.place.column;
    if (!error.detail.isEmpty())
        object[u"details"_s] = QJsonObject{{u"cause"_s, error.detail}};
    return object;
}

} // namespace dossier::cli
