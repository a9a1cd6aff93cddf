import type { RoleEntry } from "../schema";

export const blockchainDeveloper: RoleEntry = {
  id: "blockchain-developer",
  title: "Blockchain Developer",
  summary: "You write programs that nobody owns and everybody can check.",
  organisations: ["Telegram", "ConsenSys", "Binance"],
  duties: [
    { text: "You build and maintain blockchain applications and smart contracts.", supportedBy: ["smart-contracts", "blockchain-development", { id: "dapps", worth: 0.9 }, { id: "web3-libraries", worth: 0.5 }] },
    { text: "With product managers you define blockchain solutions that improve users' privacy and security.", supportedBy: ["smart-contract-security", { id: "zero-knowledge-proofs", worth: 0.8 }, { id: "blockchain-development", worth: 0.7 }, { id: "wallets", worth: 0.5 }, { id: "tokens", worth: 0.3 }] },
    { text: "You follow trends and new technology in the blockchain field.", supportedBy: [{ id: "blockchain-development", worth: 0.8 }, "defi", "daos", "nfts", "tokens", { id: "blockchain", worth: 0.8 }, { id: "blockchain-platforms", worth: 0.5 }, { id: "crypto-culture", worth: 0.6 }] },
  ],
  requirements: [
    { text: "Blockchain platforms: Ethereum and Hyperledger, for example", weight: 1.2, parts: [{ name: "blockchain platforms", anyOf: ["blockchain-platforms", { id: "blockchain-development", worth: 0.7 }, { id: "smart-contracts", worth: 0.7 }, { id: "dapps", worth: 0.5 }, { id: "blockchain", worth: 0.2 }, { id: "crypto-culture", worth: 0.2 }] }] },
    { text: "Strong programming: Solidity, JavaScript or Go, for example", weight: 0.5, parts: [{ name: "programming", anyOf: ["programming", "solidity"], lackedBy: ["solidity", "javascript", "go", "software-development"] }] },
    {
      text: "The principles of cryptography, and decentralised applications (DApps)",
      weight: 1.1,
      parts: [
        { name: "cryptography", anyOf: ["cryptography", { id: "blockchain-development", worth: 0.2 }] },
        { name: "decentralised applications", anyOf: ["dapps", "defi", { id: "smart-contracts", worth: 0.9 }, { id: "blockchain-development", worth: 0.7 }, { id: "web3-libraries", worth: 0.9 }] },
      ],
    },
  ],
};
