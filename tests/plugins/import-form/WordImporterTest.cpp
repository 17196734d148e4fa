#include "support/DirectReader.h"
#include "support/MadeArchive.h"
#include "support/WholeFile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QByteArray &content) { return "<w:r>" + content + "</w:r>"; }
QByteArray text(const QByteArray &content) { return run("<w:t>" + content + "</w:t>"); }
QByteArray paragraph(const QByteArray &runs) { return "<w:p>" + runs + "</w:p>"; }
QByteArray cell(const QByteArray &runs, const QByteArray &properties = {}) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(runs) + "</w:tc>";
}
QByteArray row(const QByteArray &cells) { return "<w:tr>" + cells + "</w:tr>"; }
QByteArray table(const QByteArray &rows) { return "<w:tbl>" + rows + "</w:tbl>"; }
QByteArray oneCell(const QByteArray &runs) { return table(row(cell(runs))); }

QByteArray box(const char *state) {
    return QByteArray{"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\""} + state +
           "\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + text("?") + "</w:sdtContent></w:sdt>";
}

QByteArray hint(const QByteArray &shown, bool isHint) {
    return "<w:sdt><w:sdtPr>" + QByteArray{isHint ? "<w:showingPlcHdr/>" : ""} + "</w:sdtPr><w:sdtContent>" +
           text(shown) + "</w:sdtContent></w:sdt>";
}

} // namespace

/// What becomes of a Word document's text; whether it is a form is asked elsewhere.
class WordImporterTest : public QObject {
    Q_OBJECT

private:
    const ShippedPlugins m_plugins;
    const DirectReader m_reader = m_plugins.reader();
    const QTemporaryDir m_folder;

    QString written(const QByteArray &bytes, const QString &name = u"form.docx"_s) const {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no temporary file");
        return file.fileName();
    }

    /// The rows as "number: cell | cell", a merged cell with "*columns".
    QStringList rowsOf(const QByteArray &body) const {
        const QJsonObject file = wholeFile(m_reader, written(madeDocument(body)));
        if (file.contains("error"_L1))
            return {file.value("error"_L1).toString()};
        QStringList rows;
        for (const QJsonValue &line : file.value("tables"_L1)[0]["rows"_L1].toArray()) {
            QStringList cells;
            for (const QJsonValue &one : line[1].toArray())
                cells.append(one.isString()
                                 ? one.toString()
                                 : one["text"_L1].toString() + u'*' + QString::number(one["span"_L1].toInt()));
            rows.append(QString::number(line[0].toInt()) + u": "_s + cells.join(u" | "_s));
        }
        return rows;
    }

private Q_SLOTS:
    void gives_the_text_as_rows_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("rows");

        QTest::newRow("paragraphs and tables, texts in pieces")
            << paragraph(text("客户") + text("登记表")) + paragraph({}) +
                   table(row(cell(text("客户") + text("名称")) + cell(text("甲 公司"))) +
                         row(cell(text("备注")) + cell({})))
            << QStringList{u"1: 客户登记表"_s, u"2: 客户名称 | 甲 公司"_s, u"3: 备注 | "_s};
        QTest::newRow("blank rows count") << table(row(cell({})) + row(cell(text("a")))) << QStringList{u"2: a"_s};
        QTest::newRow("merged cells") << table(row(cell(text("a"), "<w:gridSpan w:val=\"2\"/>") +
                                                   cell(text("b"), "<w:vMerge w:val=\"restart\"/>")) +
                                               row(cell(text("c")) + cell(text("d")) + cell({}, "<w:vMerge/>")))
                                      << QStringList{u"1: a*2 |  | b"_s, u"2: c | d | b"_s};
        QTest::newRow("a row that begins further right")
            << table("<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell(text("a")) + "</w:tr>")
            << QStringList{u"1:  | a"_s};
        QTest::newRow("lines, tabs and paragraphs in a cell")
            << oneCell(text("a") + run("<w:br/>") + text("b") + run("<w:tab/>") + text("c") + "</w:p><w:p>" + text("d"))
            << QStringList{u"1: a\nb\tc\nd"_s};
        QTest::newRow("tab stops are no tabs")
            << oneCell("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>" + text("a")) << QStringList{u"1: a"_s};
        QTest::newRow("signs of Wingdings")
            << oneCell(run("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>") + text("甲") +
                       run("<w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/>") + text("乙") +
                       run("<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/>"))
            << QStringList{u"1: ☑甲☐乙☑"_s};
        QTest::newRow("letters in a font of signs")
            << oneCell(run("<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\xC3\xBE</w:t>") + text("甲"))
            << QStringList{u"1: ☑甲"_s};
        QTest::newRow("controls to tick")
            << oneCell(box("1") + text("甲") + box("0") + text("乙")) << QStringList{u"1: ☑甲☐乙"_s};
        QTest::newRow("boxes of older forms")
            << oneCell(run("<w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"
                           "</w:ffData></w:fldChar>") +
                       text("甲") +
                       run("<w:fldChar><w:ffData><w:checkBox><w:default w:val=\"0\"/></w:checkBox></w:ffData>"
                           "</w:fldChar>") +
                       text("乙"))
            << QStringList{u"1: ☑甲☐乙"_s};
        QTest::newRow("hints of controls are not filled in")
            << table(row(cell(text("姓名")) + cell(hint("单击此处输入文字", true))) +
                     row(cell(text("电话")) + cell(hint("139", false))))
            << QStringList{u"1: 姓名 | "_s, u"2: 电话 | 139"_s};
        QTest::newRow("a control around a cell with a hint")
            << table(row("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + cell(text("x")) +
                         "</w:sdtContent></w:sdt>" + cell(text("b"))))
            << QStringList{u"1:  | b"_s};
        QTest::newRow("deleted, moved and hidden text, and fields")
            << oneCell("<w:del>" + run("<w:delText>x</w:delText>") + "</w:del><w:moveFrom>" + text("x") +
                       "</w:moveFrom>" + run("<w:rPr><w:vanish/></w:rPr><w:t>x</w:t>") +
                       run("<w:instrText>x</w:instrText>") + "<w:ins>" + text("a") + "</w:ins>")
            << QStringList{u"1: a"_s};
        QTest::newRow("what is there for older programs")
            << oneCell(run("<mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>x</w:t>"
                           "</mc:Fallback></mc:AlternateContent>"))
            << QStringList{u"1: a"_s};
        QTest::newRow("a table in a cell beside others")
            << table(row(cell(text("来源")) + "<w:tc>" + table(row(cell(text("☑展会")) + cell(text("□其他")))) +
                         "<w:p/></w:tc>"))
            << QStringList{u"1: 来源 | ☑展会 □其他"_s};
        QTest::newRow("a table around the form")
            << table(row(
                   "<w:tc>" + table(row(cell(text("a")) + cell(text("b"))) + row(cell(text("c")))) + "<w:p/></w:tc>"))
            << QStringList{u"1: a | b"_s, u"2: c"_s};
    }

    void gives_the_text_as_rows() {
        QFETCH(const QByteArray, body);
        QFETCH(const QStringList, rows);

        QCOMPARE(rowsOf(body), rows);
    }

    void knows_documents_by_their_content() {
        const auto found = m_reader.inspect(written(madeDocument(paragraph(text("a"))), u"form.xlsx"_s), {});

        QVERIFY(found);
        QCOMPARE(found->importer, u"import-form"_s);
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const QByteArray whole = madeDocument(oneCell(text("a")));

        QTest::newRow("document type") << madeDocument(oneCell(text("a")), "<!DOCTYPE x [<!ENTITY a \"b\">]>")
                                       << u"xml-dtd - - -"_s;
        QTest::newRow("cut off") << whole.first(whole.size() - 40) << u"file-truncated - - -"_s;
        QTest::newRow("nothing in it") << madeDocument(paragraph({})) << u"file-format - - -"_s;
        QTest::newRow("another document")
            << madeArchive({{"word/document.xml", "<w:styles xmlns:w=\"w\"/>"}}) << u"file-format - - -"_s;
        QTest::newRow("no document") << madeArchive({{"word/styles.xml", "<a/>"}}) << u"file-format - - -"_s;
        QTest::newRow("broken XML") << madeDocument("<w:p>") << u"file-format - - -"_s;
        QTest::newRow("a long text") << madeDocument(oneCell(text("a")) + oneCell(text(QByteArray{1'000'001, 'a'})))
                                     << u"limit-exceeded - 2 A"_s;
        QTest::newRow("many columns") << madeDocument(table(row(cell(text("a")).repeated(1025))))
                                      << u"limit-exceeded - 1 AMK"_s;
        QTest::newRow("wide cells") << madeDocument(table(
                                           row(cell(text("a"), "<w:gridSpan w:val=\"1000000000\"/>").repeated(2))))
                                    << u"limit-exceeded - 1 AMK"_s;
    }

    void refuses() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, outcome);

        QCOMPARE(wholeFile(m_reader, written(bytes)).value("error"_L1).toString(), outcome);
    }

    void refuses_what_unpacks_to_more_than_the_limit() {
        const QJsonObject read = wholeFile(
            m_reader, written(madeDocument(oneCell(text(QByteArray{5000, 'a'})))), {.limits = {.inflatedBytes = 2000}});

        QCOMPARE(read.value("error"_L1).toString(), u"zip-bomb - - -"_s);
    }

    void refuses_one_text_that_fills_many_rows() {
        const QByteArray body = table(row(cell(text(QByteArray{20'000, 'a'}), "<w:vMerge w:val=\"restart\"/>")) +
                                      row(cell({}, "<w:vMerge/>")).repeated(50));

        const QJsonObject read =
            wholeFile(m_reader, written(madeDocument(body)), {.limits = {.inflatedBytes = 500'000}});

        QCOMPARE(read.value("error"_L1).toString(), u"limit-exceeded - - -"_s);
    }

    void tells_the_person_what_to_do_with_an_old_document() {
        QByteArray old{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8};
        old.append(QByteArray{504, '\0'});
        QByteArray entry{128, '\0'};
        for (qsizetype i = 0; i < 12; ++i)
            entry[2 * i] = "WordDocument"[i];
        entry[64] = 26;

        const auto found = m_reader.inspect(written(old + entry, u"form.doc"_s), {});

        QVERIFY(!found);
        QVERIFY2(found.error().message.contains(u"old kind (.doc)"_s), qPrintable(found.error().message));
    }
};

QTEST_GUILESS_MAIN(WordImporterTest)
#include "WordImporterTest.moc"
