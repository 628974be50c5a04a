/** @file Letting scheduled audits into this spreadsheet, with the permission of whoever asks for it. */

/** Have the line written that lets audits in, and say whom to share the spreadsheet with. */
function takePart() {
  attempt_(() => {
    const ui = SpreadsheetApp.getUi();
    const spreadsheet = SpreadsheetApp.getActive().getId();
    const { account, shared } = alone_(() => callService_('/v1/enrolments', { spreadsheet }));
    const said = fill_(shared ? MESSAGES.auditsIn : MESSAGES.auditsShare, { account });
    ui.alert(MESSAGES.auditsTitle, said, ui.ButtonSet.OK);
  });
}
