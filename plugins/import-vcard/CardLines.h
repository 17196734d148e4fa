#pragma once

#include "ByteSource.h"
#include "CardLine.h"

namespace dossier {

/// The entries of a file of cards, one by one: lines that were folded are whole again. What is too long is cut, so that
/// a picture costs no memory.
class CardLines {
public:
    /// Reads @p device, which stays open, from its beginning. @param mostBytes that one entry may have.
    CardLines(QIODevice &device, TextEncoding encoding, qint64 mostBytes);

    /// Nothing at the end.
    std::optional<CardLine> next();
    bool hasFailed() const { return m_hasFailed; }

private:
    struct Line {
        QByteArray bytes = {};
        bool isTooLong = false;
    };

    void append(Line &line, QByteArrayView bytes) const;
    bool fill();
    std::optional<Line> readLine();
    char peek();

    ByteSource m_source;
    qint64 m_mostBytes;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_hasFailed = false;
};

} // namespace dossier
