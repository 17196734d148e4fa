#include "print/FormPages.h"

#include "print/FormFont.h"
#include "support/DrawnPages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

QString repeated(const QString &text, int size) { return text.repeated(size / int(text.size()) + 1).first(size); }

RegistrationForm filled() {
    RegistrationForm form = blankForm();
    form.number = u"202611-0001"_s;
    form.name = form.rows[0][0].text = u"上海示例科技有限公司"_s;
    for (auto &row : form.rows)
        for (FormCell &cell : row)
            cell.hint.clear();
    return form;
}

} // namespace

class FormPagesTest : public QObject {
    Q_OBJECT

    const FormStyle m_style{FormFont::family().value()};

    std::vector<DrawnPage> drawn(const RegistrationForm &form) const {
        return DrawnPages::of(FormPages{form, m_style, u"打印：李雷"_s});
    }

private Q_SLOTS:
    void fits_one_page_blank_and_filled() {
        QCOMPARE(drawn(blankForm()).size(), 1);
        QCOMPARE(drawn(filled()).size(), 1);
        QVERIFY(drawn(filled()).front().text().contains(u"第 1 页 / 共 1 页"));
        QVERIFY(drawn(filled()).front().text().contains(u"打印：李雷"));
    }

    void draws_a_tick_for_each_ticked_box() {
        RegistrationForm form = filled();
        const int none = drawn(form).front().strokes;
        form.rows[1][1].choices[2].isTicked = true;
        form.followUp[1].choices[0].isTicked = true;

        QCOMPARE(none, 0);
        QCOMPARE(drawn(form).front().strokes, 2);
    }

    /// R82: at least 8 mm to write on in every place.
    void leaves_room_to_write() {
        const std::vector<DrawnPage> pages = drawn(blankForm());

        for (const QRectF &place : pages.front().rectangles)
            if (place.width() > mm(30))
                QVERIFY2(place.height() >= mm(7.5), qPrintable(QString::number(place.height())));
    }

    void wraps_a_longer_value_in_its_place() {
        RegistrationForm form = filled();
        form.rows[0][0].text = u"内蒙古自治区鄂尔多斯市示例能源化工装备制造股份有限公司第二分公司"_s;

        const std::vector<DrawnPage> pages = drawn(form);

        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.front().text().contains(form.rows[0][0].text));
    }

    void shows_further_contacts_below_while_there_is_room() {
        RegistrationForm form = filled();
        for (int i = 0; i < 3; ++i)
            form.furtherContacts.push_back({u"联系人%1"_s.arg(i), u"采购"_s, u"13800138000"_s, u"a@example.com"_s});

        const std::vector<DrawnPage> few = drawn(form);
        for (int i = 3; i < 60; ++i)
            form.furtherContacts.push_back({u"联系人%1"_s.arg(i), u"采购"_s, u"13800138000"_s, u"a@example.com"_s});
        const std::vector<DrawnPage> many = drawn(form);

        QCOMPARE(few.size(), 1);
        QVERIFY(few.front().text().contains(u"联系人2"));
        QCOMPARE(many.size(), 3);
        QVERIFY(!many[0].text().contains(u"联系人0"));
        for (std::size_t page : {1uz, 2uz}) {
            QVERIFY(many[page].text().contains(u"客户信息登记及分类管理表（续）"));
            QVERIFY(many[page].text().contains(u"其他联系人"));
            QVERIFY(many[page].text().contains(u"202611-0001"));
        }
        QVERIFY(many[2].text().contains(u"联系人59"));
    }

    void tells_a_long_text_whole_behind_the_form() {
        QString text;
        for (int i = 0; text.size() < 31'900; ++i)
            text += u"第%1句，"_s.arg(i);
        RegistrationForm form = filled();
        form.followUp[2].text = text;

        const std::vector<DrawnPage> pages = drawn(form);

        QString behind;
        for (std::size_t page = 1; page < pages.size(); ++page)
            behind += pages[page].text();
        QVERIFY(pages.size() > 10);
        QVERIFY(pages.front().text().contains(u"（全文见续页）"));
        const int last = int(text.count(u'句')) - 1;
        for (int sentence : {0, 1, last / 2, last})
            QVERIFY2(behind.contains(u"第%1句"_s.arg(sentence)), qPrintable(QString::number(sentence)));
    }

    /// Whatever is written into the places, nothing is drawn outside of the page's margins.
    void draws_nothing_into_the_margins() {
        QRandomGenerator random{20261123};
        const QStringList bits{u"长"_s, u"https://example.com/a/very/long/path?without=spaces"_s, u" "_s, u"\n"_s,
            u"𠮷"_s, u"😀"_s, u"\u202E"_s, u"W"_s, u"，"_s, u"1380013"_s};
        const auto anyText = [&] {
            QString text;
            for (int i = random.bounded(400); i > 0; --i)
                text += bits[random.bounded(bits.size())];
            return text;
        };
        const QRectF margins = QRectF{{}, FormStyle::kPage}.adjusted(mm(15), 0, -mm(15), -mm(11));
        for (int round = 0; round < 8; ++round) {
            RegistrationForm form = filled();
            form.number = anyText();
            form.marks = repeated(u"风险客户 "_s, 20);
            form.name = anyText();
            for (auto &row : form.rows)
                for (FormCell &cell : row)
                    cell.text = cell.label.isEmpty() ? QString{} : anyText();
            for (FormCell::Choice &choice : form.rows[3][1].choices)
                choice.label = anyText();
            for (FormCell &cell : form.followUp)
                cell.text = anyText();
            form.remark.text = anyText();
            for (int i = random.bounded(20); i > 0; --i)
                form.furtherContacts.push_back({anyText(), anyText(), anyText(), anyText()});

            const std::vector<DrawnPage> pages = drawn(form);
            for (const DrawnPage &page : pages) {
                for (const DrawnPage::Text &text : page.texts)
                    QVERIFY2(margins.contains(text.area),
                        qPrintable(u"%1 from %2 to %3"_s.arg(text.text).arg(text.area.left()).arg(text.area.right())));
                for (const QRectF &rectangle : page.rectangles)
                    QVERIFY(margins.contains(rectangle));
            }
        }
    }
};

QTEST_MAIN(FormPagesTest)
#include "FormPagesTest.moc"
