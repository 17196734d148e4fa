#pragma once

#include <dossier/Error.h>

#include <QString>

#include <vector>

namespace dossier {

/// A JSON value that knows the line it stands in, so that an error in a file that people write can name it.
struct JsonTree {
    enum class Kind : quint8 { Null, Bool, Number, Text, List, Object };

    Kind kind = Kind::Null;
    int line = 1;
    bool truth = false;
    double number = 0;
    QString text = {};
    QString name = {}; ///< Of a member of an object.
    std::vector<JsonTree> children = {};

    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    bool isObject() const { return kind == Kind::Object; }
    /// Null where there is none.
    const JsonTree *member(QStringView name) const;
};

/// Reads strict JSON (RFC 8259) in UTF-8: at most a megabyte, 32 levels, every member of an object once.
/// Kind::InvalidInput ("rules-json") with the line in Place::row.
Result<JsonTree> readJsonTree(const QByteArray &json);

} // namespace dossier
