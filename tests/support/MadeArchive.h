#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <zlib.h>

#include <utility>

namespace dossier {

/// A zip archive whose entries are stored as they are, from names and contents.
inline QByteArray madeArchive(const QList<std::pair<QByteArray, QByteArray>> &entries) {
    QByteArray zip;
    QByteArray directory;
    const auto put = [](QByteArray &to, auto number) {
        const auto little = qToLittleEndian(number);
        to.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    // What the headers of an entry and of its place in the directory have in common.
    const auto common = [&](QByteArray &to, const QByteArray &name, const QByteArray &content) {
        put(to, quint16{20}); // Version that can read it.
        for (int none = 0; none < 4; ++none)
            put(to, quint16{0}); // Flags, method, time, day.
        put(to, quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()))));
        put(to, quint32(content.size()));
        put(to, quint32(content.size()));
        put(to, quint16(name.size()));
        put(to, quint16{0});
    };
    for (const auto &[name, content] : entries) {
        const auto header = quint32(zip.size());
        zip += "PK\3\4";
        common(zip, name, content);
        zip += name + content;
        directory += "PK\1\2";
        put(directory, quint16{20});
        common(directory, name, content);
        put(directory, quint16{0}); // Comment.
        put(directory, quint16{0}); // Disk.
        put(directory, quint16{0}); // Attributes.
        put(directory, quint32{0});
        put(directory, header);
        directory += name;
    }
    const auto begin = quint32(zip.size());
    zip += directory + "PK\5\6";
    put(zip, quint32{0});
    put(zip, quint16(entries.size()));
    put(zip, quint16(entries.size()));
    put(zip, quint32(directory.size()));
    put(zip, begin);
    put(zip, quint16{0});
    return zip;
}

/// A Word document with this body, in the namespace w.
inline QByteArray madeDocument(const QByteArray &body, const QByteArray &before = {}) {
    return madeArchive({{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Target=\"word/document.xml\" "
                                        "Type=\"http://x/officeDocument\"/></Relationships>"},
        {"word/document.xml", before + "<w:document xmlns:w=\"w\" xmlns:w14=\"w14\" xmlns:mc=\"mc\"><w:body>" + body +
                                  "</w:body></w:document>"}});
}

} // namespace dossier
