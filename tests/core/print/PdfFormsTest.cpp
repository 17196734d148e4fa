#include "print/PdfForms.h"

#include "print/RegistrationForm.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{"no file"};
}

} // namespace

class PdfFormsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void writes_the_pages_of_every_form_into_one_file() {
        RegistrationForm longer = blankForm();
        longer.remark.text = u"长"_s.repeated(3000);
        auto file = PdfForms::create(path(u"a.pdf"_s), {});
        QVERIFY(file);

        (*file)->add(blankForm());
        (*file)->add(longer);
        const Result<int> pages = (*file)->finish();

        const QByteArray content = contentOf(path(u"a.pdf"_s));
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(*pages > 2);
        QCOMPARE(content.count("/Type /Page\n"), *pages);
    }

    void embeds_every_font() {
        auto file = PdfForms::create(path(u"b.pdf"_s), u"打印：李雷 𠮷 😀"_s);
        (*file)->add(blankForm());
        QVERIFY((*file)->finish());

        const QByteArray content = contentOf(path(u"b.pdf"_s));
        const qsizetype fonts = content.count("/Type /FontDescriptor");
        QVERIFY(fonts > 0);
        QCOMPARE(content.count("/FontFile2 ") + content.count("/FontFile3 "), fonts);
        QCOMPARE(content.count("/ToUnicode "), content.count("/Subtype /Type0"));
    }

    /// 户 and 用 have their glyphs in common with the radicals ⼾ and ⽤, 页 with ⻚.
    void names_glyphs_after_the_characters_that_are_meant() {
        auto file = PdfForms::create(path(u"d.pdf"_s), {});
        (*file)->add(blankForm());
        QVERIFY((*file)->finish());

        const QByteArray content = contentOf(path(u"d.pdf"_s));
        for (const char *meant : {"<6237>", "<7528>", "<9875>"})
            QVERIFY2(content.contains(meant), meant);
        for (const char *radical : {"<2F3E>", "<2F64>", "<2EDA>"})
            QVERIFY2(!content.contains(radical), radical);
    }

    void leaves_nothing_behind_unless_it_is_finished() {
        {
            auto file = PdfForms::create(path(u"c.pdf"_s), {});
            (*file)->add(blankForm());
        }

        QVERIFY(!QFile::exists(path(u"c.pdf"_s)));
        QCOMPARE(QDir{m_folder.path()}.entryList({u"*c.pdf*"_s}, QDir::Files | QDir::Hidden), QStringList{});
    }

    void says_where_it_cannot_write() {
        const auto file = PdfForms::create(path(u"missing/a.pdf"_s), {});

        QCOMPARE(file.error().code, "not-found"_ba);
    }
};

QTEST_MAIN(PdfFormsTest)
#include "PdfFormsTest.moc"
