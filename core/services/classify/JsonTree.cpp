#include "services/classify/JsonTree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

constexpr qsizetype kMostBytes = 1'000'000;
constexpr int kDeepest = 32;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dossier::JsonTree)
};

/// Walks once through a text that QJsonDocument has found to be JSON: what is left to do is to tell values and lines
/// apart, and to refuse what QJsonDocument lets pass.
class Walk {
public:
    explicit Walk(const QByteArray &json) : m_json{json} {}

    Result<JsonTree> value(int depth) {
        skipBlanks();
        JsonTree tree{.line = m_line};
        if (depth > kDeepest)
            return refused(Words::tr("more than %1 levels inside each other").arg(kDeepest));
        switch (current()) {
        case '{': return collected(std::move(tree), JsonTree::Kind::Object, '}', depth);
        case '[': return collected(std::move(tree), JsonTree::Kind::List, ']', depth);
        case '"':
            tree.kind = JsonTree::Kind::Text;
            tree.text = quoted();
            return tree;
        default: return word(std::move(tree));
        }
    }

private:
    char current() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipBlanks() {
        for (;
            m_at < m_json.size() && (current() == ' ' || current() == '\t' || current() == '\r' || current() == '\n');
            ++m_at)
            m_line += current() == '\n';
    }

    std::unexpected<Error> refused(const QString &what) const {
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "rules-json",
            .message = Words::tr("Line %1: %2.").arg(m_line).arg(what),
            .place = {.row = m_line}}};
    }

    Result<JsonTree> collected(JsonTree tree, JsonTree::Kind kind, char end, int depth) {
        tree.kind = kind;
        ++m_at;
        for (skipBlanks(); current() != end; skipBlanks()) {
            if (current() == ',') {
                ++m_at;
                continue;
            }
            QString name;
            if (kind == JsonTree::Kind::Object) {
                name = quoted();
                if (tree.member(name))
                    return refused(Words::tr("“%1” stands here twice").arg(name));
                skipBlanks();
                ++m_at; // The colon.
            }
            auto child = value(depth + 1);
            if (!child)
                return child;
            child->name = std::move(name);
            tree.children.push_back(*std::move(child));
        }
        ++m_at;
        return tree;
    }

    /// The text whose opening quote is here.
    QString quoted() {
        const qsizetype begin = m_at++;
        for (; m_at < m_json.size() && current() != '"'; m_at += current() == '\\' ? 2 : 1)
            m_line += current() == '\n';
        ++m_at;
        const QByteArray literal = m_json.sliced(begin, std::min(m_at, m_json.size()) - begin);
        return QJsonDocument::fromJson('[' + literal + ']').array().first().toString();
    }

    Result<JsonTree> word(JsonTree tree) {
        const qsizetype begin = m_at;
        while (m_at < m_json.size() && !QByteArrayView{",]} \t\r\n"}.contains(current()))
            ++m_at;
        const QByteArray written = m_json.sliced(begin, m_at - begin);
        if (written == "true" || written == "false") {
            tree.kind = JsonTree::Kind::Bool;
            tree.truth = written == "true";
        } else if (written != "null") {
            tree.kind = JsonTree::Kind::Number;
            tree.number = written.toDouble();
        }
        return tree;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

const JsonTree *JsonTree::member(QStringView wanted) const {
    const auto found = std::ranges::find_if(children, [wanted](const JsonTree &child) { return child.name == wanted; });
    return found == children.end() ? nullptr : &*found;
}

Result<JsonTree> readJsonTree(const QByteArray &json) {
    const auto refused = [](qint64 line, const QString &what) {
        return std::unexpected{Error{.kind = Error::Kind::InvalidInput,
            .code = "rules-json",
            .message = Words::tr("Line %1: %2.").arg(line).arg(what),
            .place = {.row = line}}};
    };
    if (json.size() > kMostBytes)
        return refused(1, Words::tr("rules have at most %1 bytes").arg(kMostBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(1 + QByteArrayView{json}.first(std::min<qsizetype>(error.offset, json.size())).count('\n'),
            Words::tr("this is no JSON (%1)").arg(error.errorString()));
    if (!document.isObject())
        return refused(1, Words::tr("rules are one JSON object"));
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
    return Walk{text}.value(1);
}

} // namespace dossier
