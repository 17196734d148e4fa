#include "PageListModel.h"

#include "host/PluginHost.h"

using namespace Qt::StringLiterals;

namespace dossier {

int PageListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_pages.size()); }

QVariant PageListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Page &page = m_pages[index.row()];
    switch (role) {
    case Name: return page.name;
    case Title: return page.title;
    case Uri: return page.uri;
    case TypeName: return page.typeName;
    }
    return {};
}

QStringList PageListModel::names() const {
    QStringList names;
    for (const Page &page : m_pages)
        names << page.name;
    return names;
}

QHash<int, QByteArray> PageListModel::roleNames() const {
    return {{Name, "name"}, {Title, "title"}, {Uri, "uri"}, {TypeName, "typeName"}};
}

void PageListModel::setSession(Session *session) {
    if (m_session == session)
        return;
    m_session = session;
    beginResetModel();
    m_pages = {{u"customers"_s, tr("Customers")}, {u"import"_s, tr("Import")}, {u"review"_s, tr("Review")}};
    if (session->access().rights().reviews())
        m_pages.append({u"accounts"_s, tr("Accounts")});
    for (const PageSpec &page : session->plugins().pages())
        m_pages.append({page.uri + u'.' + page.typeName, page.title, page.uri, page.typeName});
    endResetModel();
    Q_EMIT sessionChanged();
}

} // namespace dossier
