pragma ComponentBehavior: Bound

import QtQuick

/// A hairline; horizontal unless its width is set to one.
Rectangle {
    implicitWidth: Theme.hairline
    implicitHeight: Theme.hairline
    color: Theme.line
    Accessible.ignored: true
}
