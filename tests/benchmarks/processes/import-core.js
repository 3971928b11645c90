import "@headwater/core";
