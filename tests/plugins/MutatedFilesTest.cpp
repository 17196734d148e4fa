#include "support/DirectReader.h"
#include "support/MadeArchive.h"
#include "support/WholeFile.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 60;
constexpr ReadLimits kLimits{.inflatedBytes = 20'000'000, .rows = 20'000};

QByteArray contentOf(const QString &path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Bytes that mean something in one of the formats are likelier than others to lead somewhere.
char likelyByte(QRandomGenerator &random) {
    constexpr QByteArrayView meaningful{"\0\"',;\t\r\n<>&/=0123456789\x80\x81\xE4\xFE\xFF", 27};
    return random.bounded(2) ? meaningful[random.bounded(int(meaningful.size()))] : char(random.bounded(256));
}

/// Changes, drops, doubles or cuts some bytes within a part of @p bytes.
void mutate(QByteArray &bytes, qsizetype from, qsizetype size, QRandomGenerator &random) {
    const auto place = [&] { return from + random.bounded(int(size)); };
    for (int i = random.bounded(1, 8); i > 0; --i)
        bytes[place()] = likelyByte(random);
    const qsizetype length = std::min<qsizetype>(random.bounded(1, 40), size);
    const qsizetype source = from + random.bounded(int(size - length + 1));
    const qsizetype target = from + random.bounded(int(size - length + 1));
    if (random.bounded(2))
        bytes.replace(target, length, bytes.sliced(source, length));
}

/// The data of an entry in an archive whose entries are stored as they are.
struct StoredEntry {
    qsizetype header;
    qsizetype data;
    qsizetype size;
    qsizetype listed; ///< Where the directory speaks of it.
};

QList<StoredEntry> storedEntries(const QByteArray &zip) {
    const auto number = [&](qsizetype at, int bytes) {
        return bytes == 2 ? qFromLittleEndian<quint16>(zip.constData() + at)
                          : qFromLittleEndian<quint32>(zip.constData() + at);
    };
    QList<StoredEntry> entries;
    for (qsizetype at = zip.indexOf("PK\1\2"_ba); at >= 0; at = zip.indexOf("PK\1\2"_ba, at + 1)) {
        const auto header = qsizetype(number(at + 42, 4));
        entries.append({header, header + 30 + number(header + 26, 2) + number(header + 28, 2), number(at + 24, 4), at});
    }
    return entries;
}

/// Makes the checksums right again, so that what reads the content is reached.
void seal(QByteArray &zip, const StoredEntry &entry) {
    const auto crc = quint32(crc32(0, reinterpret_cast<const Bytef *>(zip.constData()) + entry.data, uInt(entry.size)));
    qToLittleEndian(crc, zip.data() + entry.header + 14);
    qToLittleEndian(crc, zip.data() + entry.listed + 16);
}

/// Reads all tables by @p importer from memory; true where each ends with rows or with an error that has a sentence.
bool endsWell(const Importer &importer, QByteArray &bytes) {
    QBuffer device{&bytes};
    device.open(QIODevice::ReadOnly);
    const ImportFile file{.device = &device, .name = u"x"_s, .limits = kLimits};
    const auto isWell = [](const auto &outcome) {
        return outcome || (!outcome.error().code.isEmpty() && !outcome.error().message.isEmpty());
    };
    const auto tables = importer.tables(file);
    bool result = isWell(tables);
    for (int table = 0; tables && table < tables->size(); ++table) {
        CountedRows rows;
        result = isWell(importer.read(file, table, rows)) && result;
    }
    return result;
}

} // namespace

/// Files with wrong bytes in them end in rows or in an error, never in a crash; the sanitizers watch.
class MutatedFilesTest : public QObject {
    Q_OBJECT

private:
    const ShippedPlugins m_plugins;

    static void addFiles(const QStringList &patterns) {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {QString::fromLatin1(SHEETS), QLatin1StringView{TEST_DATA} + u"/samples"_s})
            for (const QFileInfo &file : QDir{folder}.entryInfoList(patterns, QDir::Files))
                QTest::newRow(qPrintable(file.fileName())) << file.absoluteFilePath();
    }

private Q_SLOTS:
    void survives_wrong_bytes_in_cards_data() { addFiles({u"*.vcf"_s}); }

    void survives_wrong_bytes_in_cards() {
        QFETCH(const QString, path);
        const QByteArray content = contentOf(path);
        const Importer &importer = *m_plugins.host().importer(u"import-vcard"_s);
        QRandomGenerator random{quint32(content.size())};

        for (int round = 0; round < 10 * kRounds; ++round) {
            QByteArray bytes = content;
            mutate(bytes, 0, bytes.size(), random);
            QVERIFY2(endsWell(importer, bytes), qPrintable(QString::number(round)));
        }
    }

    void survives_wrong_bytes_in_text_tables_data() { addFiles({u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s}); }

    void survives_wrong_bytes_in_text_tables() {
        QFETCH(const QString, path);
        const QByteArray content = contentOf(path).first(std::min<qsizetype>(QFileInfo{path}.size(), 20'000));
        const Importer &importer = *m_plugins.host().importer(u"import-csv"_s);
        QRandomGenerator random{quint32(content.size())};

        for (int round = 0; round < kRounds; ++round) {
            QByteArray bytes = content;
            mutate(bytes, 0, bytes.size(), random);
            QVERIFY2(endsWell(importer, bytes), qPrintable(QString::number(round)));
        }
    }

    void survives_wrong_bytes_in_workbooks_data() { addFiles({u"*.xlsx"_s}); }

    void survives_wrong_bytes_in_workbooks() {
        QFETCH(const QString, path);
        const QByteArray content = contentOf(path);
        const Importer &importer = *m_plugins.host().importer(u"import-xlsx"_s);
        QRandomGenerator random{quint32(content.size())};

        for (int round = 0; round < kRounds; ++round) {
            QByteArray bytes = content;
            mutate(bytes, 0, bytes.size(), random);
            QVERIFY2(endsWell(importer, bytes), qPrintable(QString::number(round)));
        }
    }

    void survives_wrong_bytes_in_old_workbooks_data() { addFiles({u"*.xls"_s}); }

    void survives_wrong_bytes_in_old_workbooks() {
        QFETCH(const QString, path);
        const QByteArray content = contentOf(path);
        const bool isMarkup = content.left(100).contains('<');
        const Importer &importer = *m_plugins.host().importer(isMarkup ? u"import-html"_s : u"import-xls"_s);
        QRandomGenerator random{quint32(content.size())};

        // Containers and records begin with what leads on, so small files are tried more often.
        for (int round = 0; round < (content.size() < 20'000 ? 3 * kRounds : kRounds / 3); ++round) {
            QByteArray bytes = content;
            mutate(bytes, 0, bytes.size(), random);
            QVERIFY2(endsWell(importer, bytes), qPrintable(QString::number(round)));
        }
    }

    void survives_wrong_bytes_in_the_parts_of_a_workbook() {
        const QByteArray content = contentOf(QLatin1StringView{SHEETS} + u"/stored.xlsx"_s);
        const QList<StoredEntry> entries = storedEntries(content);
        const Importer &importer = *m_plugins.host().importer(u"import-xlsx"_s);
        QRandomGenerator random{1};
        QVERIFY(entries.size() > 4);

        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes = content;
            const StoredEntry &entry = entries[random.bounded(int(entries.size()))];
            mutate(bytes, entry.data, entry.size, random);
            seal(bytes, entry);
            QVERIFY2(endsWell(importer, bytes), qPrintable(QString::number(round)));
        }
    }

    void survives_wrong_bytes_in_documents_data() {
        QTest::addColumn<QString>("path");
        const QDir forms{QLatin1StringView{TEST_DATA} + u"/samples/客户登记表"_s};
        for (const QFileInfo &file : forms.entryInfoList({u"*.docx"_s}, QDir::Files))
            QTest::newRow(qPrintable(file.fileName())) << file.absoluteFilePath();
    }

    void survives_wrong_bytes_in_documents() {
        QFETCH(const QString, path);
        const QByteArray content = contentOf(path);
        const Importer &importer = *m_plugins.host().importer(u"import-form"_s);
        QRandomGenerator random{quint32(content.size())};

        for (int round = 0; round < kRounds; ++round) {
            QByteArray bytes = content;
            mutate(bytes, 0, bytes.size(), random);
            QVERIFY2(endsWell(importer, bytes), qPrintable(QString::number(round)));
        }
    }

    void survives_wrong_bytes_in_the_text_of_a_document() {
        const QByteArray cell =
            "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr><w:p><w:sdt><w:sdtPr><w14:checkbox>"
            "<w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent>"
            "</w:sdt><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:tab/><w:t>甲</w:t></w:r></w:p></w:tc>";
        const QByteArray table = "<w:tbl><w:tr>" + cell.repeated(2) + "</w:tr></w:tbl>";
        const QByteArray content = madeDocument("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl><w:tr><w:tc>" + table +
                                                "<w:p/></w:tc>" + cell + "</w:tr></w:tbl>" + table);
        const StoredEntry entry = storedEntries(content).last();
        const Importer &importer = *m_plugins.host().importer(u"import-form"_s);
        QRandomGenerator random{1};

        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = content;
            mutate(bytes, entry.data, entry.size, random);
            seal(bytes, entry);
            QVERIFY2(endsWell(importer, bytes), qPrintable(QString::number(round)));
        }
    }
};

QTEST_GUILESS_MAIN(MutatedFilesTest)
#include "MutatedFilesTest.moc"
