// Signs in with the token after # in the address, as ./earmark up prints it.
"use strict";

const token = decodeURIComponent(location.hash.slice(1));
if (token) {
  // Out of the address bar and the history.
  history.replaceState(null, "", location.pathname);
  const field = document.getElementById("token");
  field.value = token;
  field.form.requestSubmit();
}
