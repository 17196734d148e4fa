#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dossier::cli {

/// A long JSON array as it grows: bytes instead of a tree of values, which would take many times the memory.
class JsonArray {
public:
    void add(const QJsonObject &item) {
        if (!m_items.isEmpty())
            m_items += ',';
        m_items += QJsonDocument{item}.toJson(QJsonDocument::Compact);
    }

    /// Any value as JSON on one line.
    static QByteArray compact(const QJsonValue &value) {
        const QByteArray text = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
        return text.sliced(1, text.size() - 2);
    }

    /// An object with @p members and, under @p name, the array; as a line.
    QByteArray document(const QJsonObject &members, const QByteArray &name) const {
        QByteArray text = QJsonDocument{members}.toJson(QJsonDocument::Compact);
        text.chop(1);
        if (!members.isEmpty())
            text += ',';
        return text + '"' + name + "\":[" + m_items + "]}\n";
    }

private:
    QByteArray m_items;
};

} // namespace dossier::cli
