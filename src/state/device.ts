import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Whether the device keeps what it is asked to. `forbidden`: the browser keeps nothing; `full`: no room for more. */
export type DeviceState = { readonly storageProblem: 'forbidden' | 'full' | null };

export const deviceStore = createStore<DeviceState>(() => ({ storageProblem: null }));

export const useDevice = <T>(select: (state: DeviceState) => T): T => useStore(deviceStore, select);

export const setStorageProblem = (storageProblem: DeviceState['storageProblem']): void =>
  deviceStore.setState({ storageProblem });
