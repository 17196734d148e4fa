#include "PluginListModel.h"

#include "host/PluginHost.h"

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// Switched off by a person, or by the host after a crash.
bool isOff(const PluginRecord &record) {
    return record.reason && (record.reason->code == "plugin-disabled" || record.reason->code == "plugin-crashed");
}

} // namespace

int PluginListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() || !m_session ? 0 : int(m_session->plugins().plugins().size());
}

QVariant PluginListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PluginRecord &record = m_session->plugins().plugins()[std::size_t(index.row())];
    switch (role) {
    case Name: return record.name();
    case Id: return record.id;
    case Version: return record.version();
    case Summary: return record.description.summary();
    case Provides: {
        QStringList parts;
        if (record.importers > 0)
            parts << tr("%Ln file formats to read", nullptr, record.importers);
        if (record.exporters > 0)
            parts << tr("%Ln file formats to write", nullptr, record.exporters);
        if (record.pages > 0)
            parts << tr("%Ln pages", nullptr, record.pages);
        return parts.join(u" · "_s);
    }
    case StateText: return record.isRunning() ? tr("running") : isOff(record) ? tr("off") : tr("stopped");
    case Reason: return record.reason ? record.reason->message : QString{};
    case Running: return record.isRunning();
    case Switchable: return record.state >= PluginState::Read;
    case WantedNext: return isWantedNext(record.id);
    case ChangesNext: return m_wanted.contains(record.id) && m_wanted[record.id] == isOff(record);
    }
    return {};
}

QHash<int, QByteArray> PluginListModel::roleNames() const {
    return {{Name, "name"}, {Id, "pluginId"}, {Version, "version"}, {Summary, "summary"}, {Provides, "provides"},
        {StateText, "stateText"}, {Reason, "reason"}, {Running, "running"}, {Switchable, "switchable"},
        {WantedNext, "wantedNext"}, {ChangesNext, "changesNext"}};
}

void PluginListModel::setSession(Session *session) {
    if (m_session == session)
        return;
    beginResetModel();
    m_session = session;
    endResetModel();
    Q_EMIT sessionChanged();
}

bool PluginListModel::isWantedNext(const QString &id) const {
    if (m_wanted.contains(id))
        return m_wanted[id];
    const auto &records = m_session->plugins().plugins();
    const auto record = std::ranges::find(records, id, &PluginRecord::id);
    return record != records.end() && !isOff(*record);
}

void PluginListModel::want(int row, bool running) {
    const PluginRecord &record = m_session->plugins().plugins()[std::size_t(row)];
    const Result<void> outcome =
        running ? m_session->plugins().enable(record.id) : m_session->plugins().disable(record.id);
    if (outcome)
        m_wanted[record.id] = running;
    else
        m_session->notices().tellFailure(outcome.error().message);
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace dossier
