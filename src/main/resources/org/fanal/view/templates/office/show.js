"use strict";
for (const label of document.querySelectorAll("[data-show]")) {
    const field = label.closest("form").querySelector("input[type=password]");
    label.hidden = false;
    label.firstElementChild.addEventListener("change", event => {
        field.type = event.target.checked ? "text" : "password";
    });
    label.closest("form").addEventListener("submit", () => {
        field.type = "password";
    });
}
