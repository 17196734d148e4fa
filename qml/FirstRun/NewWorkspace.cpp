#include "NewWorkspace.h"

#include "domain/PassphraseStrength.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr QStringView kForbidden = u"/\\:*?\"<>|"; ///< In a folder's name on one of the systems.

} // namespace

NewWorkspace::NewWorkspace(QObject *parent)
    : QObject{parent}, m_name{tr("Customers", "default name of a workspace")},
      m_folder{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)} {}

QString NewWorkspace::path() const { return QDir::cleanPath(m_folder + u'/' + m_name.trimmed() + ".dossier"_L1); }

QString NewWorkspace::nameProblem() const {
    if (m_name.trimmed().isEmpty())
        return tr("The workspace needs a name.");
    for (const QChar c : m_name)
        if (kForbidden.contains(c))
            return tr("A name cannot hold the character %1.").arg(c);
    if (QFileInfo::exists(path()))
        return tr("There is a workspace of this name already.");
    return {};
}

QString NewWorkspace::repeatProblem() const {
    return m_repeated.isEmpty() || m_repeated == m_passphrase ? QString{} : tr("The two are not equal.");
}

int NewWorkspace::strength() const { return m_passphrase.isEmpty() ? 0 : 1 + int(strengthOf(m_passphrase)); }

QString NewWorkspace::strengthText() const {
    switch (strength()) {
    case 0: return tr("Four or more words that do not belong together are strong and easy to keep in mind.");
    case 1: return tr("Weak: easily guessed");
    case 2: return tr("Fair: longer is better");
    default: return tr("Strong");
    }
}

bool NewWorkspace::isComplete() const {
    return nameProblem().isEmpty() && strengthOf(m_passphrase) != PassphraseStrength::Weak &&
           m_repeated == m_passphrase;
}

void NewWorkspace::forget() {
    m_passphrase.fill(u'\0');
    m_repeated.fill(u'\0');
    m_passphrase.clear();
    m_repeated.clear();
    Q_EMIT changed();
}

void NewWorkspace::choose(const QUrl &folder) {
    m_folder = folder.toLocalFile();
    Q_EMIT changed();
}

} // namespace dossier
