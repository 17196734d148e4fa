#pragma once

#include <QString>
#include <QStringList>

namespace dossier::cli {

/// Columns of text for a terminal, parted by two blanks. Chinese characters count as two.
class TextTable {
public:
    void addRow(QStringList cells) { m_rows.append(std::move(cells)); }
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// The rows as lines, each with its line feed.
    QString text() const;

private:
    QList<QStringList> m_rows;
};

/// How many columns of a terminal a text takes.
int terminalWidth(QStringView text);

} // namespace dossier::cli
