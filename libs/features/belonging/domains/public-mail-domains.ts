/** Providers whose addresses anyone can get, by what stands before the last dot: `gmail` is `gmail.com`, `live` also `live.se`. */
const NAMES = new Set(
  `aim aol att bahnhof bredband bredbandsbolaget btinternet comcast comhem duck fastmail fastmailbox freemail gmail gmx
   googlemail hey hotmail hushmail icloud inbox keemail laposte libero live mac mail mailbox mailfence mailinator me msn
   online optonline orange outlook passagen pm posteo pobox proton protonmail rocketmail runbox seznam sfr skynet spray swipnet
   telia telenor tele2 terra tuta tutamail tutanota ukr verizon virgilio wanadoo web wp yahoo yandex ymail yopmail zoho zohomail`
    .split(/\s+/)
    .filter((name) => name !== ''),
);

/** Whole domains that the names above do not tell. */
const DOMAINS = new Set(
  `abc.se algonet.se blocket.se bostream.nu brevet.nu glocalnet.net home.se hush.com junodata.se ownit.se qq.com 163.com 126.com bigpond.com
   one.com privat.utfors.se rediffmail.com riksnet.se sverige.nu telia.com ektv.nu tiscali.se tre.se utfors.se naver.com`
    .split(/\s+/)
    .filter((domain) => domain !== ''),
);

/** Whether anyone can get an address there, so that it says nothing of where a person works. */
export function isPublicMailDomain(domain: string): boolean {
  const labels = domain.split('.');
  const name = labels.length === 2 || (labels.length === 3 && labels[1] === 'co') ? labels[0] : undefined;
  return DOMAINS.has(domain) || (name !== undefined && NAMES.has(name));
}
