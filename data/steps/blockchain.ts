import type { Step } from "./schema";

export const blockchainSteps: Step[] = [
  {
    skillId: "blockchain-platforms",
    asked: [{ roleId: "blockchain-developer", duty: 1, why: "Applications run on a platform, and each has its own costs, rules and limits." }],
    proof: "Deploy the same small contract to an Ethereum test network and to a local Hyperledger Fabric network; publish what differed, and when you would use which.",
    effort: "several weeks, in the evenings",
    sources: [
      { name: "ethereum.org: developer documentation", url: "https://ethereum.org/developers/docs/" },
      { name: "Hyperledger Fabric documentation", url: "https://hyperledger-fabric.readthedocs.io/en/latest/" },
    ],
  },
  {
    skillId: "ethereum",
    asked: [{ roleId: "blockchain-developer", duty: 1, why: "Most public contracts run on Ethereum or on something compatible with it." }],
    proof: "Deploy a token to a test network, send it between two accounts, and publish the verified source with a page on what each transaction did.",
    effort: "a weekend or two, if you can program",
    sources: [{ name: "ethereum.org: developer documentation", url: "https://ethereum.org/developers/docs/" }],
  },
  {
    skillId: "solidity",
    asked: [{ roleId: "blockchain-developer", duty: 1, why: "Most of the smart contracts that you build and maintain are written in it." }],
    proof: "Write a small contract (a raffle, a shared wallet) with tests, deploy it to a test network, and publish the verified source.",
    effort: "several weeks, in the evenings, if you can program",
    sources: [{ name: "Solidity documentation", url: "https://docs.soliditylang.org/en/latest/" }],
  },
  {
    skillId: "smart-contracts",
    asked: [{ roleId: "blockchain-developer", duty: 1, why: "They are what you build, and what cannot be quietly corrected afterwards." }],
    proof: "Write an escrow contract with tests for every way in which it could go wrong, deploy it to a test network, and publish the source.",
    effort: "several weeks, in the evenings, if you can program",
    sources: [
      { name: "ethereum.org: smart contracts", url: "https://ethereum.org/developers/docs/smart-contracts/" },
      { name: "Solidity documentation", url: "https://docs.soliditylang.org/en/latest/" },
    ],
  },
  {
    skillId: "blockchain-development",
    asked: [{ roleId: "blockchain-developer", duty: 1, why: "It is the first duty: contracts, and the applications around them, built and kept running." }],
    proof: "Build a contract and a page that talks to it (a guest book, a vote) on a test network, with tests and a readme, in a public repository.",
    effort: "two months, in the evenings, if you can program",
    sources: [
      { name: "ethereum.org: developer documentation", url: "https://ethereum.org/developers/docs/" },
      { name: "Solidity documentation", url: "https://docs.soliditylang.org/en/latest/" },
    ],
  },
  {
    skillId: "dapps",
    asked: [{ roleId: "blockchain-developer", duty: 1, why: "A contract that nobody can use is half the work; the application is the other half." }],
    proof: "Put a web page in front of a contract on a test network: connect a wallet, read, write, and say plainly what each signature does.",
    effort: "two or three weekends, if you can program",
    sources: [
      { name: "ethereum.org: decentralised applications", url: "https://ethereum.org/developers/docs/dapps/" },
      { name: "EIP-1193: how pages talk to wallets", url: "https://eips.ethereum.org/EIPS/eip-1193" },
    ],
  },
  {
    skillId: "defi",
    asked: [{ roleId: "blockchain-developer", duty: 3, why: "Much of what is new in the field is tried in finance first, and breaks there first." }],
    proof: "Build a tiny exchange for two test tokens with the constant-product rule, and publish a page on what it charges and how somebody could empty it.",
    effort: "two or three weekends, if you can program",
    sources: [
      { name: "ethereum.org: decentralised finance", url: "https://ethereum.org/defi/" },
      { name: "Uniswap documentation", url: "https://docs.uniswap.org/" },
    ],
  },
  {
    skillId: "smart-contract-security",
    asked: [{ roleId: "blockchain-developer", duty: 2, why: "Users' safety is settled before the contract is deployed; afterwards everybody can try to rob it." }],
    proof: "Take a contract with a known hole, write the attack and the fix as tests, and publish both with an explanation.",
    effort: "two weekends, if you know Solidity",
    sources: [
      { name: "Solidity documentation: security considerations", url: "https://docs.soliditylang.org/en/latest/security-considerations.html" },
      { name: "OWASP Smart Contract Top 10", url: "https://owasp.org/www-project-smart-contract-top-10/" },
    ],
  },
  {
    skillId: "daos",
    asked: [{ roleId: "blockchain-developer", duty: 3, why: "How people decide together on chain is one of the field's open questions." }],
    proof: "Set up a vote of three accounts about a shared wallet on a test network, and write a page on who could take control of it, and how.",
    effort: "two weekends, if you can program",
    sources: [
      { name: "ethereum.org: DAOs", url: "https://ethereum.org/dao/" },
      { name: "OpenZeppelin Contracts documentation", url: "https://docs.openzeppelin.com/contracts" },
    ],
  },
  {
    skillId: "nfts",
    asked: [{ roleId: "blockchain-developer", duty: 3, why: "Product teams ask for ownership of single things on chain: tickets, names, badges." }],
    proof: "Deploy an attendance badge as an ERC-721 contract to a test network and hand it to five people; publish the source and what it cost.",
    effort: "a weekend, if you can program",
    sources: [
      { name: "ERC-721: the standard", url: "https://eips.ethereum.org/EIPS/eip-721" },
      { name: "ethereum.org: developer documentation", url: "https://ethereum.org/developers/docs/" },
    ],
  },
  {
    skillId: "tokens",
    asked: [{ roleId: "blockchain-developer", duty: 3, why: "Most applications move tokens, and each new standard changes what they can do." }],
    proof: "Deploy a token to a test network and publish the verified source with tests of transfer, allowance and limits.",
    effort: "a weekend, if you can program",
    sources: [
      { name: "ERC-20: the standard", url: "https://eips.ethereum.org/EIPS/eip-20" },
      { name: "ethereum.org: token standards", url: "https://ethereum.org/developers/docs/standards/tokens/" },
    ],
  },
];
