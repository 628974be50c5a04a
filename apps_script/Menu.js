/** @file The menu. `onOpen` runs before anybody has allowed anything, so it builds the menu and does nothing else. */

/** Google runs this once, when the add-on is installed. */
function onInstall() {
  onOpen();
}

/** Google runs this whenever the spreadsheet is opened. */
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const menu = MENU_IN_BAR ? ui.createMenu(MESSAGES.title) : ui.createAddonMenu();
  menu
    .addItem(MESSAGES.menu.tab, 'reviewTab')
    .addItem(MESSAGES.menu.all, 'reviewAll')
    .addItem(MESSAGES.menu.selection, 'reviewSelection')
    .addSeparator()
    .addItem(MESSAGES.menu.panel, 'openPanel')
    .addItem(MESSAGES.menu.next, 'nextFinding')
    .addItem(MESSAGES.menu.accept, 'acceptFinding')
    .addSeparator()
    .addItem(MESSAGES.menu.undo, 'undoReview')
    .addItem(MESSAGES.menu.clear, 'clearMarks')
    .addSeparator()
    .addItem(MESSAGES.menu.template, 'newSheet')
    .addItem(MESSAGES.menu.weekly, 'weeklySettings')
    .addItem(MESSAGES.menu.audits, 'takePart')
    .addItem(MESSAGES.menu.settings, 'openSettings')
    .addItem(MESSAGES.menu.help, 'openHelp')
    .addToUi();
}

function openHelp() {
  const ui = SpreadsheetApp.getUi();
  ui.alert(MESSAGES.helpTitle, MESSAGES.help, ui.ButtonSet.OK);
}
