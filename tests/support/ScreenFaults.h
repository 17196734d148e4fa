#pragma once

#include <QAccessible>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>
#include <array>
#include <vector>

namespace dossier::test {

/// Goes through what is on the screen and tells what a careful person would see at once: texts that are cut off, stick
/// out, lie on each other or speak the other language.
class ScreenFaults {
public:
    /// @param data what customers and files say: it is nobody's to translate.
    static QStringList in(const QQuickWindow &window, const QImage &picture, bool isChinese, const QString &data) {
        ScreenFaults faults{QRectF{{}, QSizeF{window.size()}}, isChinese, data};
        faults.look(window.contentItem(), {.clip = faults.m_frame, .cover = {}});
        faults.compare();
        faults.lookForIcons(picture);
        faults.m_faults.removeDuplicates();
        return faults.m_faults;
    }

private:
    /// What lies round an item.
    struct Around {
        QRectF clip;
        const QQuickItem *cover = nullptr; ///< The popup that it belongs to.
        bool scrollsDown = false;
        bool scrollsAside = false;
        bool isRow = false; ///< A row of a list: what it tells may be longer than there is room.
    };
    struct Seen {
        QRectF where;
        QString text;
        const QQuickItem *cover;
    };

    ScreenFaults(QRectF frame, bool isChinese, const QString &data)
        : m_frame{frame}, m_data{data}, m_isChinese{isChinese} {}

    void look(QQuickItem *item, Around around) {
        if (!item->isVisible() || qFuzzyIsNull(item->opacity()))
            return;
        const QAccessible::Role role = roleOf(item);
        around.isRow |= role == QAccessible::ListItem || role == QAccessible::Row;
        if (item->inherits("QQuickPopupItem")) {
            around = {.clip = m_frame, .cover = item};
            m_top = item;
        }
        if (QLatin1StringView{item->metaObject()->className()}.startsWith(QLatin1StringView{"Icon_QMLTYPE"}))
            m_icons.push_back({.where = item->mapRectToScene(item->boundingRect()) & around.clip,
                .text = nameOf(item->parentItem()),
                .cover = around.cover});
        if (item->inherits("QQuickFlickable")) {
            around.scrollsDown |= item->property("contentHeight").toReal() > item->height() + kSlack;
            around.scrollsAside |= item->property("contentWidth").toReal() > item->width() + kSlack;
        }
        if (item->clip())
            around.clip &= item->mapRectToScene(item->boundingRect());
        if (item->inherits("QQuickText"))
            lookAtText(item, around);
        else if (isControl(role))
            stands(item->mapRectToScene(item->boundingRect()), nameOf(item), around);
        if (!item->inherits("QQuickText"))
            listen(nameOf(item));
        for (QQuickItem *child : item->childItems())
            look(child, around);
    }

    void lookAtText(const QQuickItem *item, const Around &around) {
        QString text = item->property("text").toString();
        // Text.PlainText is 0.
        if (item->property("textFormat").toInt() != 0)
            text = QTextDocumentFragment::fromHtml(text).toPlainText();
        if (text.isEmpty())
            return;
        listen(text);
        if (item->property("truncated").toBool() && !around.isRow)
            m_faults << QStringLiteral("“%1” is cut short").arg(text);
        const QRectF painted = paintedIn(item);
        if (painted.width() > item->width() + kSlack)
            m_faults << QStringLiteral("“%1” is wider than its place").arg(text);
        const QRectF where = item->mapRectToScene(painted);
        stands(where, text, around);
        m_seen.push_back({.where = where & around.clip, .text = text, .cover = around.cover});
    }

    /// What cannot be scrolled to has to be in sight.
    void stands(const QRectF &where, const QString &name, const Around &around) {
        const bool isAside = where.left() < around.clip.left() - kSlack || where.right() > around.clip.right() + kSlack;
        const bool isBelow = where.top() < around.clip.top() - kSlack || where.bottom() > around.clip.bottom() + kSlack;
        if ((isAside && !around.scrollsAside) || (isBelow && !around.scrollsDown))
            m_faults << QStringLiteral("“%1” reaches over the edge").arg(name);
    }

    void listen(const QString &text) {
        // What has figures or marks inside is an address, a path or a name of the program's parts.
        static const QRegularExpression kEnglish{QStringLiteral("(?<![!-~])[A-Za-z]{4,}(?![!-+\\--~])")};
        static const QRegularExpression kChinese{QStringLiteral("[\\x{3400}-\\x{9fff}]{2,}")};
        auto words = (m_isChinese ? kEnglish : kChinese).globalMatch(text);
        while (words.hasNext()) {
            const QString word = words.next().captured();
            if (!std::ranges::contains(kNames, word) && !m_data.contains(word))
                m_faults << QStringLiteral("“%1” in “%2” is in the other language").arg(word, text);
        }
    }

    /// No text lies on another one of the same page.
    void compare() {
        for (std::size_t i = 0; i < m_seen.size(); ++i)
            for (std::size_t k = i + 1; k < m_seen.size(); ++k) {
                const QRectF both = m_seen[i].where & m_seen[k].where;
                if (m_seen[i].cover == m_seen[k].cover && both.width() > kOverlap && both.height() > kOverlap)
                    m_faults << QStringLiteral("“%1” lies on “%2”").arg(m_seen[k].text, m_seen[i].text);
            }
    }

    /// An icon has lines; what lies under a popup is not looked at.
    void lookForIcons(const QImage &picture) {
        for (const Seen &icon : m_icons) {
            const qreal ratio = picture.width() / m_frame.width();
            const QRect where = QRectF{icon.where.topLeft() * ratio, icon.where.size() * ratio}.toRect();
            if (icon.cover != m_top || where.width() < kIcon || where.height() < kIcon)
                continue;
            const QImage drawn = picture.copy(where);
            const QRgb ground = drawn.pixel(0, 0);
            bool isEmpty = true;
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    isEmpty &= drawn.pixel(x, y) == ground;
            if (isEmpty)
                m_faults << QStringLiteral("the icon of “%1” is not drawn").arg(icon.text);
        }
    }

    static QRectF paintedIn(const QQuickItem *item) {
        const QSizeF size{item->property("contentWidth").toReal(), item->property("contentHeight").toReal()};
        QRectF painted{{0, 0}, size};
        const auto across = Qt::Alignment{item->property("effectiveHorizontalAlignment").toInt()};
        const auto down = Qt::Alignment{item->property("verticalAlignment").toInt()};
        if (across & Qt::AlignRight)
            painted.moveRight(item->width());
        else if (across & Qt::AlignHCenter)
            painted.moveLeft((item->width() - size.width()) / 2);
        if (down & Qt::AlignBottom)
            painted.moveBottom(item->height());
        else if (down & Qt::AlignVCenter)
            painted.moveTop((item->height() - size.height()) / 2);
        return painted;
    }

    static QAccessible::Role roleOf(QQuickItem *item) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        return interface ? interface->role() : QAccessible::NoRole;
    }
    static QString nameOf(QQuickItem *item) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
        return interface ? interface->text(QAccessible::Name) : QString{};
    }
    static bool isControl(QAccessible::Role role) {
        constexpr std::array kControls{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
            QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox, QAccessible::PageTab};
        return std::ranges::contains(kControls, role);
    }

    /// Names that are the same in every language.
    static inline const QStringList kNames{QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("Enter"),
        QStringLiteral("PgUp"), QStringLiteral("PgDn"), QStringLiteral("Excel"), QStringLiteral("Word"),
        QStringLiteral("vCard"), QStringLiteral("Dossier"), QStringLiteral("dossier"), QStringLiteral("xlsx"),
        QStringLiteral("Home"), QStringLiteral("PostgreSQL"), QStringLiteral("中文")};
    /// What is cut to less than this at an edge need not show a line.
    static constexpr int kIcon = 12;
    /// Rounding.
    static constexpr qreal kSlack = 1.5;
    /// Lines of one paragraph may touch.
    static constexpr qreal kOverlap = 4;

    QRectF m_frame;
    QString m_data;
    bool m_isChinese;
    QStringList m_faults;
    std::vector<Seen> m_seen;
    std::vector<Seen> m_icons;
    const QQuickItem *m_top = nullptr; ///< The popup over everything.
};

} // namespace dossier::test
