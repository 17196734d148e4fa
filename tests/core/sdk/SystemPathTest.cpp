#include <dossier/SystemPath.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dossier;
using namespace Qt::StringLiterals;

class SystemPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lets_a_c_library_open_data() {
        QTest::addColumn<QString>("folder");
        QTest::newRow("plain") << u"customers"_s;
        QTest::newRow("Chinese, with blanks") << u"用户 王芳/客户 资料"_s;
        QTest::newRow("beyond two bytes") << u"𠮷野家"_s;
        QTest::newRow("longer than 260 characters") << QStringList(6, u"客户档案资料夹"_s.repeated(7)).join(u'/');
    }

    void lets_a_c_library_open() {
        QFETCH(const QString, folder);
        const QTemporaryDir root;
        const QString path = root.filePath(folder + u"/名单.txt"_s);
        QVERIFY(QDir{}.mkpath(root.filePath(folder)));

        std::FILE *file = std::fopen(systemPath(path).toUtf8().constData(), "wb");
        QVERIFY(file);
        QVERIFY(std::fputs("text", file) >= 0);
        std::fclose(file);

        QFile read{path};
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), "text"_ba);
    }

#ifdef Q_OS_WIN
    void takes_the_long_form_where_it_must_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const QString name = u"a"_s.repeated(240);
        QTest::newRow("short") << u"C:/a/b.db"_s << uR"(C:\a\b.db)"_s;
        QTest::newRow("long") << u"C:/a/../"_s + name << uR"(\\?\C:\)"_s + name;
        QTest::newRow("long, of a share") << u"//server/share/"_s + name << uR"(\\?\UNC\server\share\)"_s + name;
    }

    void takes_the_long_form_where_it_must() {
        QFETCH(const QString, path);
        QFETCH(const QString, expected);

        QCOMPARE(systemPath(path), expected);
    }
#endif
};

QTEST_GUILESS_MAIN(SystemPathTest)
#include "SystemPathTest.moc"
