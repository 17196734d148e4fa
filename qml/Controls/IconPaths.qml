pragma ComponentBehavior: Bound

import QtQuick

/// Our icons as strokes on a square of 24 by 24.
QtObject {
    readonly property string add: "M12 5V19 M5 12H19"
    readonly property string back: "M19 12H5 M11 6L5 12L11 18"
    readonly property string bell: "M6.5 16.5V11A5.5 5.5 0 0 1 17.5 11V16.5L19 18H5Z M10 20.5A2.2 2.2 0 0 0 14 20.5"
    readonly property string calendar: "M4.5 6.5H19.5V19.5H4.5Z M4.5 10.5H19.5 M8.5 4V8 M15.5 4V8"
    readonly property string check: "M5 12.5L10 17.5L19 7"
    readonly property string chevron: "M7 10L12 15L17 10"
    readonly property string chevronRight: "M10 7L15 12L10 17"
    readonly property string clock: "M12 4A8 8 0 1 1 11.99 4 M12 7.5V12L15 14"
    readonly property string close: "M6.5 6.5L17.5 17.5 M17.5 6.5L6.5 17.5"
    readonly property string columns: "M4 5H20V19H4Z M4 10H20 M9.5 5V19 M15 5V19"
    readonly property string customers: "M9 4.5A3.5 3.5 0 1 1 8.99 4.5 M2.5 19.5V18A4.5 4.5 0 0 1 7 13.5H11A4.5 4.5 0 0 1 15.5 18V19.5 M15.8 4.8A3.5 3.5 0 0 1 15.8 11.2 M18 13.9A4.5 4.5 0 0 1 21.5 18V19.5"
    readonly property string download: "M12 4V15 M7.5 10.5L12 15L16.5 10.5 M4 16V19.5H20V16"
    readonly property string edit: "M4.5 19.5L5.5 15L15.5 5L19 8.5L9 18.5Z M13 7.5L16.5 11"
    readonly property string file: "M6 3.5H13.5L18.5 8.5V20.5H6Z M13.5 3.5V8.5H18.5"
    readonly property string folder: "M3.5 6H9.5L11.5 8.5H20.5V19H3.5Z"
    readonly property string key: "M8 11.5A4 4 0 1 1 7.99 11.5 M11 12.5L20 3.5 M16.5 7L19 9.5 M14 9.5L15.5 11"
    readonly property string keyboard: "M2.5 6.5H21.5V17.5H2.5Z M6 10H6.5 M9.5 10H10 M13 10H13.5 M16.5 10H18 M6 14H7 M9.5 14H15 M17.5 14H18"
    readonly property string list: "M4.5 6.5H19.5 M4.5 12H19.5 M4.5 17.5H19.5"
    readonly property string lock: "M5.5 10.5H18.5V20H5.5Z M8.5 10.5V7.5A3.5 3.5 0 0 1 15.5 7.5V10.5"
    readonly property string minus: "M5 12H19"
    readonly property string person: "M12 4A4 4 0 1 1 11.99 4 M4.5 20V19A5.5 5.5 0 0 1 10 13.5H14A5.5 5.5 0 0 1 19.5 19V20"
    readonly property string phone: "M5 4H9L11 9L8.5 10.5A11 11 0 0 0 13.5 15.5L15 13L20 15V19A1.5 1.5 0 0 1 18.5 20.5A15 15 0 0 1 3.5 5.5A1.5 1.5 0 0 1 5 4Z"
    readonly property string plugins: "M4 9.5H14.5V20H4Z M14.5 4H20V13.5H14.5Z"
    readonly property string printer: "M7 9V3.5H17V9 M7 16.5H3.5V9H20.5V16.5H17 M7 13.5H17V20.5H7Z"
    readonly property string review: "M5 4H19V20H5Z M8.5 12.5L11 15L15.5 9.5"
    readonly property string search: "M10.5 4A6.5 6.5 0 1 1 10.49 4 M15.2 15.2L20.5 20.5"
    readonly property string settings: "M12 8.7A3.3 3.3 0 1 1 11.99 8.7 M12 5.5A6.5 6.5 0 1 1 11.99 5.5 M12 2.5V5.5 M12 18.5V21.5 M2.5 12H5.5 M18.5 12H21.5 M5.3 5.3L7.4 7.4 M16.6 16.6L18.7 18.7 M5.3 18.7L7.4 16.6 M16.6 7.4L18.7 5.3"
    readonly property string trash: "M4.5 7H19.5 M9.5 7V4.5H14.5V7 M6.5 7L7.5 20H16.5L17.5 7 M10.2 10.5V16.5 M13.8 10.5V16.5"
    readonly property string undo: "M8.5 5L4.5 9L8.5 13 M4.5 9H14A5.5 5.5 0 0 1 14 20H9"
    readonly property string unlock: "M5.5 10.5H18.5V20H5.5Z M8.5 10.5V7.5A3.5 3.5 0 0 1 15 5.8"
    readonly property string warning: "M12 4L21 19.5H3Z M12 10V14 M12 16.8V17"
}
