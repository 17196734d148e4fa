#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QMap>

namespace dossier::test {

/// Saves pictures of screens into the folder that DOSSIER_SCREENS names, and one page that shows them side by side.
/// Does nothing where it names none.
class ContactSheet {
public:
    bool isWanted() const { return !m_folder.isEmpty(); }

    /// @param variant such as "zh_CN-dark"; the pictures of a screen stand in one line.
    void add(const QString &screen, const QString &variant, const QImage &picture) {
        if (!isWanted())
            return;
        const QString file = screen + QChar{u'-'} + variant + QStringLiteral(".png");
        if (!QDir{}.mkpath(m_folder) || !picture.save(QDir{m_folder}.filePath(file)))
            qFatal("%s cannot be written", qPrintable(file));
        if (!m_lines.contains(screen))
            m_screens << screen;
        m_lines[screen] += QStringLiteral("<a href=\"%1\"><img src=\"%1\" alt=\"%2\"></a>\n").arg(file, variant);
    }

    /// @param name of the page's file.
    void write(const QString &name) const {
        if (!isWanted())
            return;
        QFile page{QDir{m_folder}.filePath(name)};
        if (!page.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(page.fileName()));
        page.write("<!doctype html><meta charset=\"utf-8\"><title>Screens</title>\n"
                   "<style>body{font:14px sans-serif;background:#888}img{width:24%;margin:2px}</style>\n");
        for (const QString &screen : m_screens)
            page.write(QStringLiteral("<h2>%1</h2>\n%2").arg(screen, m_lines[screen]).toUtf8());
    }

private:
    QString m_folder = qEnvironmentVariable("DOSSIER_SCREENS");
    QStringList m_screens;
    QMap<QString, QString> m_lines;
};

} // namespace dossier::test
